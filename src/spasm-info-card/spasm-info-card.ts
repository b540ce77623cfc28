import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { attribute } from '../shared/attributes/attribute.ts';
import { calendarDate } from '../shared/attributes/date.ts';
import { flag, link, oneOf, text, wholeNumber } from '../shared/attributes/grammar.ts';
import type { ClockSource } from '../shared/time.ts';
import { Widget } from '../shared/widget.ts';
import { cardView } from './card-view.ts';
import { contents } from './content/content.ts';
import type { Values } from './content/model.ts';
import { SECTION_IDS, TEXT_VERSION, type SectionId } from './content/outline.ts';
import {
  SpasmInfoCardContactEvent,
  SpasmInfoCardReadyEvent,
  SpasmInfoCardToggleEvent,
  type ContactKind,
} from './events.ts';
import { FigureController } from './figure/figure-controller.ts';
import { Guide } from './guide/guide-view.ts';
import { OwnContentController } from './own-content/own-content-controller.ts';
import { JsonLdController } from './page/json-ld-controller.ts';
import { OpenForPrint } from './print/open-for-print-controller.ts';
import { printStyles } from './print/print.styles.ts';
import { readReview, type Review } from './review/review.ts';
import { AfterPaintController } from './sections/after-paint-controller.ts';
import { Fragment } from './sections/fragment-controller.ts';
import { SignsFold } from './sections/signs-fold-controller.ts';
import { sourcesOf } from './sections/citations.ts';
import { arrange, arrangeTop, parseSections, type Section, type Top } from './sections/sections.ts';
import { cardStyles } from './spasm-info-card.styles.ts';

/**
 * Says in plain words what a back muscle spasm is, what to do now and when to get help, with the
 * source of every sentence one tap away.
 *
 * @tag spasm-info-card
 * @fires {SpasmInfoCardReadyEvent} spasm-info-card-ready - The card is on screen.
 * @fires {SpasmInfoCardToggleEvent} spasm-info-card-toggle - A visitor opened or closed a section. `section`, `open`.
 * @fires {SpasmInfoCardContactEvent} spasm-info-card-contact - A visitor is about to reach the clinic. `kind`: phone, booking, after-hours-phone or link. Cancelable.
 * @fires {SpasmInfoCardErrorEvent} spasm-info-card-error - The file in `src` cannot be shown; the built-in text stands. `code`: unreachable, not-found, too-large or not-json.
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
 * @csspart guide - the questions from signs to an action
 * @csspart contact - the ways to reach the clinic
 * @csspart links - the place of the `links` slot
 * @csspart disclaimer - the disclaimer
 * @csspart review - who reviewed the text
 */
export class SpasmInfoCard extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, cardStyles, printStyles];

  /** The clinic's own content, a JSON file as in demo/card.json. Its sections stand in place of the built-in ones, except that they add to "When to get help"; the danger signs stay. */
  @attribute('src', link, '') src!: string;
  /** Which sections are shown, and in which order: ids of care, visit, what, causes, prevent with spaces between. Default: all. The danger signs always stay. */
  @attribute('sections', text, '') sections!: string;
  /** Opens all sections at first; else the first one is open. */
  @attribute('expanded', flag, false) expanded!: boolean;
  /** `folded` shows three danger signs on a narrow screen and opens the others at a tap; they are read out, found and printed all the same. `all` shows all of them everywhere. */
  @attribute('danger-signs', oneOf('folded', 'all'), 'folded') dangerSigns!: 'folded' | 'all';
  /** Days without relief after which the card asks for a visit, 1 to 7. */
  @attribute('visit-after-days', wholeNumber(1, 7), 7) visitAfterDays!: number;
  /** The clinic's name, over the ways to reach it. */
  @attribute('clinic-name', text, '') clinicName!: string;
  /** Link to the page where a visit is booked. */
  @attribute('booking-href', link, '') bookingHref!: string;
  /** Link to the clinic's contact page or form. */
  @attribute('contact-href', link, '') contactHref!: string;
  /** Link to a page with the ice and heat timer, where this page has none. */
  @attribute('timer-href', link, '') timerHref!: string;
  /** Link to a page with the clinic finder, where this page has none. */
  @attribute('locator-href', link, '') locatorHref!: string;
  /** Shows the figure of the spine in "What it is". */
  @attribute('figure', oneOf('on', 'off'), 'on') figure!: 'on' | 'off';
  /** Questions that lead from signs to an action. Off until a clinician has reviewed them for the clinic. */
  @attribute('guide', oneOf('on', 'off'), 'off') guide!: 'on' | 'off';
  /** Tells search engines about the card, in the page's head: as a part of the page, or as the page itself. */
  @attribute('json-ld', oneOf('off', 'part', 'page'), 'off') jsonLd!: 'off' | 'part' | 'page';
  /** Clinician who read the text and stands by it. Counts with `reviewed-on` and `reviewed-version` only. */
  @attribute('reviewed-by', text, '') reviewedBy!: string;
  /** Day of that review, as YYYY-MM-DD. After two years the card says that the text may be out of date. */
  @attribute('reviewed-on', calendarDate, '') reviewedOn!: string;
  /** Version of the text that was reviewed, as the card's last line shows it. A new version voids the review. */
  @attribute('reviewed-version', text, '') reviewedVersion!: string;
  /** Person who checked the Spanish text. Counts with `reviewed-version` only. */
  @attribute('translation-reviewed-by', text, '') translationReviewedBy!: string;

  /** The time by which a review is old. Default: the device's. */
  @property({ attribute: false }) clock: ClockSource = { now: () => Date.now() };

  #shown: readonly SectionId[] = SECTION_IDS;
  #open: readonly SectionId[] = [];
  /** What the card says: arranged once for each drawing. */
  #top!: Top;
  /** Every section in reading order, shown or not. */
  #arranged: readonly Section[] = [];

  readonly #firstPaint = new AfterPaintController(this);
  readonly #paper = new OpenForPrint(this);
  readonly #figure = new FigureController(this);
  readonly #fold = new SignsFold(this);
  readonly #guide = new Guide(this);
  readonly #own = new OwnContentController(this);

  constructor() {
    super();
    new Fragment(this, (id) => this.#show(id));
    new JsonLdController(this, () => ({
      scope: this.jsonLd === 'page' ? 'page' : 'part',
      language: this.language.current,
      top: this.#top,
      sections: this.#sections,
      sources: sourcesOf(this.#top, this.#sections),
      version: this.#version,
      reviewed: this.#review.reviewed,
    }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('sections') || changed.has('expanded')) this.#choose();
    if (changed.has('src')) void this.#own.load(this.src);
    this.diagnostics.set('reviewed-*', this.#review.problem);
    const content = contents[this.language.current];
    const own = this.#own.textIn(this.language.current);
    this.#top = arrangeTop(content, this.#values, own);
    this.#arranged = arrange(content, SECTION_IDS, this.#values, own);
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new SpasmInfoCardReadyEvent());
  }

  /** The card is complete when its closed sections are drawn, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const updated = await super.getUpdateComplete();
    if (this.#firstPaint.over) return updated;
    await this.#firstPaint.painted;
    return super.getUpdateComplete();
  }

  #choose(): void {
    const { ids, unknown } = parseSections(this.sections);
    this.#shown = ids;
    this.#open = this.expanded ? ids : ids.slice(0, 1);
    if (unknown.length === 0) return;
    this.diagnostics.set('sections', {
      message: `${unknown.map((word) => `"${word}"`).join(', ')} is no section.`,
      fix: `Write ids of ${SECTION_IDS.join(', ')} with spaces between.`,
    });
  }

  /** The browser also reports sections that the card itself opened: a visitor's act is only what differs from `#open`. */
  readonly #toggle = (id: SectionId, open: boolean): void => {
    if (this.#paper.printing || this.#open.includes(id) === open) return;
    this.#open = open ? this.#open.concat(id) : this.#open.filter((each) => each !== id);
    this.requestUpdate();
    this.dispatchEvent(new SpasmInfoCardToggleEvent(id, open));
  };

  /** Opens a section that is asked for by its id; false where none has it. */
  #show(wanted: string): boolean {
    const id = this.#shown.find((each) => each === wanted);
    if (id) this.#toggle(id, true);
    return id !== undefined;
  }

  readonly #contact = (event: Event, kind: ContactKind): void => {
    if (!this.dispatchEvent(new SpasmInfoCardContactEvent(kind))) event.preventDefault();
  };

  protected override titleText(): string {
    return this.#top.title;
  }

  protected override content(): TemplateResult {
    return cardView(
      {
        language: this.language,
        level: this.headingLevel + 1,
        values: this.#values,
        top: this.#top,
        sections: this.#sections,
        open: this.#open,
        fold: this.dangerSigns === 'folded' ? this.#fold : undefined,
        filled: this.#firstPaint.over,
        visit: this.#section('visit').sentences,
        figure: this.figure === 'on' ? this.#figure : undefined,
        guide: this.guide === 'on' ? this.#guide : undefined,
        clinicName: this.clinicName,
        contact: {
          phone: this.clinicPhone,
          afterHoursPhone: this.afterHoursPhone,
          booking: this.bookingHref,
          link: this.contactHref,
          // a finder on this page comes before the link to one on another page
          locator: this.neighbours.wayTo('clinic-locator') ?? this.locatorHref,
          contact: this.#contact,
        },
        timer: this.neighbours.wayTo('treatment-timer') ?? this.timerHref,
        review: this.#review,
        version: this.#version,
      },
      this.#toggle,
    );
  }

  #section(id: SectionId): Section {
    return this.#arranged.find((each) => each.id === id)!;
  }

  get #sections(): readonly Section[] {
    return this.#shown.map((id) => this.#section(id));
  }

  get #version(): string {
    return this.#own.versionIn(this.language.current) ?? TEXT_VERSION;
  }

  get #review(): Review {
    const claim = {
      by: this.reviewedBy,
      on: this.reviewedOn,
      version: this.reviewedVersion,
      translationBy: this.translationReviewedBy,
    };
    return readReview(claim, this.#version, new Date(this.clock.now()).toISOString().slice(0, 10));
  }

  get #values(): Values {
    return {
      days: this.visitAfterDays,
      emergencyNumber: this.emergencyNumber,
      afterHoursPhone: this.afterHoursPhone,
    };
  }
}
