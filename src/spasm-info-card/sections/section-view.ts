import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { heading } from '../../shared/looks/heading-view.ts';
import type { SectionId } from '../content/outline.ts';
import { sectionWords } from './words.ts';
import type { Run, Section, Sentence } from './sections.ts';

export interface SectionSettings {
  readonly language: Language;
  /** Level of a section's heading. */
  readonly level: number;
  readonly open: boolean;
  /** False until the first paint is over: a closed section stands empty so long. */
  readonly filled: boolean;
  /** The picture, where the section has one. */
  readonly figure: unknown;
  /** The buttons after the section's sentences. */
  readonly actions: unknown;
  /** Sentences on what studies found. */
  readonly notes: readonly Sentence[];
  /** The list of the section's sources. */
  readonly sources: unknown;
  readonly toggle: (id: SectionId, open: boolean) => void;
}

/**
 * A section that opens. It has no `name` attribute, so that opening one section never closes
 * another.
 */
export function sectionView(section: Section, settings: SectionSettings): TemplateResult {
  const { id, heading: title } = section;
  const { level, open, filled, toggle } = settings;
  return html`<details
    class="section"
    part="section"
    data-id=${id}
    ?open=${open}
    @toggle=${(event: Event) => toggle(id, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary part="summary">
      ${heading(level, html`<span part="heading">${title}</span>`)}
    </summary>
    ${open || filled ? bodyView(section, settings) : nothing}
  </details>`;
}

function bodyView(
  { id, heading: title, runs }: Section,
  { language, level, figure, actions, notes, sources }: SectionSettings,
): TemplateResult {
  const words = sectionWords[language];
  return html`<div class="body">
      ${runs.map((run) => runView(run, language, level + 1))} ${figure} ${actions}
      ${id === 'visit' ? nothing : html`<slot name=${`after-${id}`}></slot>`}
      <div class="more">
        ${
          notes.length > 0
            ? moreView(
                words.studies,
                title,
                notes.map(({ text }) => html`<p part="item">${text}</p>`),
              )
            : nothing
        }
        ${moreView(words.sources, title, sources, 'sources')}
      </div>
    </div>`;
}

/**
 * Facts are sentences to read. Any other kind is a list to act on; its words and a mark show the
 * kind.
 */
function runView({ kind, sentences }: Run, language: Language, level: number): TemplateResult {
  if (kind === 'fact') {
    return html`${sentences.map(({ text }) => html`<p part="item">${text}</p>`)}`;
  }
  const list = html`<ul class=${kind} role="list">
    ${sentences.map(({ text }) => html`<li part="item">${text}</li>`)}
  </ul>`;
  return kind === 'sign' || kind === 'visit'
    ? html`<div class="when">${heading(level, sectionWords[language].runs[kind])} ${list}</div>`
    : list;
}

/**
 * Text that opens at one more tap. Its summary names the section too, for people who hear the
 * summary alone.
 */
export const moreView = (
  name: string,
  title: string,
  content: unknown,
  look: string | typeof nothing = nothing,
): TemplateResult =>
  html`<details class=${look}>
    <summary aria-label=${`${name}: ${title}`}>${name}</summary>
    ${content}
  </details>`;
