import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { attribute } from '../shared/attribute.ts';
import { calendarDate, dateWords } from '../shared/core/date.ts';
import { flag, link, text, wholeNumber } from '../shared/core/grammar.ts';
import { emergencyView } from '../shared/emergency-view.ts';
import { heading } from '../shared/headings.ts';
import { Widget } from '../shared/widget.ts';
import { contactView, wayView, type Destination } from './contact-view.ts';
import { contents, SECTION_IDS, type SectionId, type Values } from './core/content.ts';
import { TEXT_VERSION } from './core/content/outline.ts';
import { messages } from './core/messages.ts';
import { readReview, type Review } from './core/review.ts';
import { arrange, arrangeTop, parseSections, type Section } from './core/sections.ts';
import {
  SpasmInfoCardContactEvent,
  SpasmInfoCardReadyEvent,
  SpasmInfoCardToggleEvent,
  type ContactKind,
} from './events.ts';
import { printStyles } from './print.styles.ts';
import { sectionView } from './section-view.ts';
import { sourcesView } from './sources-view.ts';
import { cardStyles } from './spasm-info-card.styles.ts';

/**
 * Says in plain words what a back muscle spasm is, what to do now and when to get help, with the
 * source of every sentence one tap away.
 *
 * @tag spasm-info-card
 * @fires {SpasmInfoCardReadyEvent} spasm-info-card-ready - The card is on screen.
 * @fires {SpasmInfoCardToggleEvent} spasm-info-card-toggle - A visitor opened or closed a section. `section`, `open`.
 * @fires {SpasmInfoCardContactEvent} spasm-info-card-contact - A visitor is about to reach the clinic. `kind`: phone, after-hours-phone or link. Cancelable.
 * @slot - Children with `data-fallback` show until the card is there; all else stays visible.
 * @slot intro - Before the sections. After the danger signs, which nothing may push down.
 * @slot after-what - At the end of "What it is".
 * @slot after-causes - At the end of "Why it happens".
 * @slot after-care - At the end of "What to do now".
 * @slot after-prevent - At the end of "Keep it from coming back".
 * @slot links - After the sections.
 * @slot contact - Instead of the card's own ways to reach the clinic.
 * @slot disclaimer - Instead of the card's own disclaimer.
 * @csspart widget - the frame
 * @csspart heading - a section's heading
 * @csspart message - the main message
 * @csspart section - a section
 * @csspart summary - the line that opens a section
 * @csspart item - a sentence of a section
 * @csspart contact - the ways to reach the clinic
 * @csspart links - the place of the `links` slot
 * @csspart disclaimer - the disclaimer
 * @csspart review - who reviewed the text
 */
export class SpasmInfoCard extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, cardStyles, printStyles];

  /** Which sections are shown, and in which order: ids of care, visit, what, causes, prevent with spaces between. Default: all. The danger signs always stay. */
  @attribute('sections', text, '') sections!: string;
  /** Opens all sections at first; else the first one is open. */
  @attribute('expanded', flag, false) expanded!: boolean;
  /** Days without relief after which the card asks for a visit, 1 to 7. */
  @attribute('visit-after-days', wholeNumber(1, 7), 7) visitAfterDays!: number;
  /** The clinic's name, over the ways to reach it. */
  @attribute('clinic-name', text, '') clinicName!: string;
  /** Link to the clinic's contact page or form. */
  @attribute('contact-href', link, '') contactHref!: string;
  /** Link to a page with the ice and heat timer, where this page has none. */
  @attribute('timer-href', link, '') timerHref!: string;
  /** Link to a page with the clinic finder, where this page has none. */
  @attribute('locator-href', link, '') locatorHref!: string;
  /** Clinician who read the text and stands by it. Counts with `reviewed-on` and `reviewed-version` only. */
  @attribute('reviewed-by', text, '') reviewedBy!: string;
  /** Day of that review, as YYYY-MM-DD. */
  @attribute('reviewed-on', calendarDate, '') reviewedOn!: string;
  /** Version of the text that was reviewed, as the card's last line shows it. A new version voids the review. */
  @attribute('reviewed-version', text, '') reviewedVersion!: string;
  /** Person who checked the Spanish text. Counts with `reviewed-version` only. */
  @attribute('translation-reviewed-by', text, '') translationReviewedBy!: string;

  @state() private shown: readonly SectionId[] = SECTION_IDS;
  @state() private open: readonly SectionId[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('sections') || changed.has('expanded')) this.#choose();
    this.diagnostics.set('reviewed-*', this.#review.problem);
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new SpasmInfoCardReadyEvent());
  }

  #choose(): void {
    const { ids, unknown } = parseSections(this.sections);
    this.shown = ids;
    this.open = this.expanded ? ids : ids.slice(0, 1);
    if (unknown.length === 0) return;
    this.diagnostics.set('sections', {
      message: `${unknown.map((word) => `"${word}"`).join(', ')} is no section.`,
      fix: `Write ids of ${SECTION_IDS.join(', ')} with spaces between.`,
    });
  }

  /** The element itself opens sections too, so only a difference is a visitor's act. */
  readonly #toggle = (id: SectionId, open: boolean): void => {
    if (this.open.includes(id) === open) return;
    this.open = open ? this.open.concat(id) : this.open.filter((each) => each !== id);
    this.dispatchEvent(new SpasmInfoCardToggleEvent(id, open));
  };

  readonly #contact = (event: Event, kind: ContactKind): void => {
    if (!this.dispatchEvent(new SpasmInfoCardContactEvent(kind))) event.preventDefault();
  };

  protected override titleText(): string {
    return contents[this.language.current].title;
  }

  protected override content(): TemplateResult {
    const language = this.language.current;
    const content = contents[language];
    const top = arrangeTop(content, this.#values);
    const sections = arrange(content, this.shown, this.#values);
    return html`<p class="message" part="message">${top.message}</p>
      ${emergencyView(language, this.headingLevel + 1, this.emergencyNumber)}
      <slot name="intro"></slot>
      <div class="sections">${sections.map((section) => this.#section(section))}</div>
      <div class="links" part="links"><slot name="links"></slot></div>
      <div class="contact" part="contact"><slot name="contact">${this.#contactBlock()}</slot></div>
      <footer class="muted">
        <div part="disclaimer">
          <slot name="disclaimer"
            ><p>${messages[language].disclaimer(this.emergencyNumber)}</p></slot
          >
        </div>
        <p part="review">${this.#reviewLine()}</p>
        <div class="more">${sourcesView(top.evidence, messages[language].summary, language)}</div>
      </footer>`;
  }

  #section(section: Section): TemplateResult {
    const language = this.language.current;
    return sectionView(section, {
      language,
      level: this.headingLevel + 1,
      open: this.open.includes(section.id),
      actions: this.#actions(section.id),
      toggle: this.#toggle,
    });
  }

  #actions(id: SectionId): unknown {
    const { timer } = messages[this.language.current];
    if (id === 'visit') return this.#ways() ?? nothing;
    if (id !== 'care') return nothing;
    const to = this.#wayTo('treatment-timer', this.timerHref);
    return to ? html`<div class="actions">${wayView(to, timer)}</div>` : nothing;
  }

  #contactBlock(): unknown {
    const ways = this.#ways();
    const name = this.clinicName || messages[this.language.current].clinic;
    return ways ? html`${heading(this.headingLevel + 1, name)} ${ways}` : nothing;
  }

  #ways(): TemplateResult | undefined {
    return contactView({
      language: this.language.current,
      phone: this.clinicPhone,
      afterHoursPhone: this.afterHoursPhone,
      link: this.contactHref,
      locator: this.#wayTo('clinic-locator', this.locatorHref),
      contact: this.#contact,
    });
  }

  /** The page's own widget comes before the link to another page. */
  #wayTo(tag: string, href: string): Destination {
    const widget = this.neighbours.find(tag);
    if (!widget) return href;
    return () => {
      widget.scrollIntoView();
      widget.focus({ preventScroll: true });
    };
  }

  #reviewLine(): string {
    const words = messages[this.language.current];
    const { reviewed, translationBy = '' } = this.#review;
    return [
      reviewed
        ? words.reviewed(reviewed.by, dateWords(reviewed.on, this.language.locale))
        : words.unreviewed,
      words.translation(translationBy),
      words.version(TEXT_VERSION),
    ].join(' ');
  }

  get #review(): Review {
    const claim = {
      by: this.reviewedBy,
      on: this.reviewedOn,
      version: this.reviewedVersion,
      translationBy: this.translationReviewedBy,
    };
    return readReview(claim, TEXT_VERSION);
  }

  get #values(): Values {
    return { days: this.visitAfterDays, emergencyNumber: this.emergencyNumber };
  }
}
