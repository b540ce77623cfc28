import { html, nothing, type TemplateResult } from 'lit';
import { emergencyView, type Fold } from '../shared/emergency/emergency-view.ts';
import type { LanguageController } from '../shared/language/language-controller.ts';
import { heading } from '../shared/looks/heading-view.ts';
import type { Values } from './content/model.ts';
import type { SectionId } from './content/outline.ts';
import type { FigureController } from './figure/figure-controller.ts';
import { figureEvidence } from './figure/figure-evidence.ts';
import type { Guide } from './guide/guide-view.ts';
import { reviewLine, staleView } from './review/review-view.ts';
import type { Review } from './review/review.ts';
import { contactView, wayView, type ContactSettings } from './sections/contact-view.ts';
import { evidenceOf, notesOf } from './sections/citations.ts';
import { moreView, sectionView, type SectionSettings } from './sections/section-view.ts';
import type { Section, Sentence, Top } from './sections/sections.ts';
import { sourcesView } from './sections/sources-view.ts';
import { cardWords } from './words.ts';

export interface CardModel {
  readonly language: LanguageController;
  /** Level of the headings below the card's title. */
  readonly level: number;
  readonly values: Values;
  readonly top: Top;
  /** The sections to show, in their order. */
  readonly sections: readonly Section[];
  readonly open: readonly SectionId[];
  /** Undefined where the tag wants all danger signs in sight. */
  readonly fold: Fold | undefined;
  /** False until the first paint is over: closed sections stand empty as long. */
  readonly filled: boolean;
  /**
   * The sentences of "When to get help", also where that section is not shown: the guide asks about
   * its signs.
   */
  readonly visit: readonly Sentence[];
  /** Undefined where the tag wants no figure. */
  readonly figure: FigureController | undefined;
  /** Undefined where the tag wants no guide. */
  readonly guide: Guide | undefined;
  /** Empty where the tag names no clinic. */
  readonly clinicName: string;
  /** The ways to reach the clinic. */
  readonly contact: Omit<ContactSettings, 'language'>;
  /** The way to the ice and heat timer. */
  readonly timer: Parameters<typeof wayView>[0];
  readonly review: Review;
  /** Version of the text on screen. */
  readonly version: string;
}

type Toggle = SectionSettings['toggle'];

/** The card below its title. */
export function cardView(model: CardModel, toggle: Toggle): TemplateResult {
  const { top, review, version, level } = model;
  const { emergencyNumber } = model.values;
  const language = model.language.current;
  const words = cardWords[language];
  const ways = contactView({ ...model.contact, language });
  /** Addresses of sources that stand on the card's paper already. */
  const printed = new Set<string>();
  const sections = model.sections.map((each) => sectionPart(each, model, ways, printed, toggle));
  const guide = guidePart(model, ways);
  const name = model.clinicName || words.clinic;
  const contact = ways ? html`${heading(level, name)} ${ways}` : nothing;
  return html`<p class="message" part="message">${top.message}</p>
    ${emergencyView(language, level, emergencyNumber, undefined, model.fold, !model.guide?.calls)}
    ${staleView(review, model.language)} ${guide}
    <slot name="intro"></slot>
    <div class="sections">${sections}</div>
    <div class="links" part="links"><slot name="links"></slot></div>
    <div class="contact" part="contact"><slot name="contact">${contact}</slot></div>
    <div class="foot muted">
      <div part="disclaimer">
        <slot name="disclaimer"><p>${words.disclaimer(emergencyNumber)}</p></slot>
      </div>
      <p part="review">${reviewLine(review, version, model.language)}</p>
      <div class="more">
        ${moreView(
          words.topSources,
          top.title,
          sourcesView(evidenceOf('top', top.sentences), language, printed),
          'sources',
        )}
      </div>
    </div>`;
}

function guidePart(model: CardModel, ways: TemplateResult | undefined): unknown {
  const { guide, level, visit, values } = model;
  if (!guide) return nothing;
  return guide.render({
    language: model.language.current,
    level,
    emergencyNumber: values.emergencyNumber,
    visit,
    ways: ways ?? nothing,
  });
}

function sectionPart(
  section: Section,
  model: CardModel,
  ways: TemplateResult | undefined,
  printed: Set<string>,
  toggle: Toggle,
): TemplateResult {
  const { id, sentences } = section;
  const { level, filled, values } = model;
  const language = model.language.current;
  const open = model.open.includes(id);
  const figure = id === 'what' ? model.figure : undefined;
  const notes = notesOf(section, language, values);
  const evidence = evidenceOf(id, sentences.concat(notes));
  const cited = figure ? evidence.concat(figureEvidence(language)) : evidence;
  return sectionView(section, {
    language,
    level,
    open,
    filled,
    figure: figure?.render(language, open) ?? nothing,
    actions: actionsOf(id, model, ways),
    notes,
    sources: sourcesView(cited, language, printed),
    toggle,
  });
}

/** The buttons at the end of a section. */
function actionsOf(id: SectionId, model: CardModel, ways: TemplateResult | undefined): unknown {
  if (id === 'visit') return ways ?? nothing;
  if (id !== 'care' || !model.timer) return nothing;
  const { timer } = cardWords[model.language.current];
  return html`<div class="actions">${wayView(model.timer, timer)}</div>`;
}
