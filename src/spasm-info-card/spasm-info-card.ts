import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { attribute } from '../shared/attributes/attribute.ts';
import { calendarDate } from '../shared/attributes/date.ts';
import { emergency } from '../shared/emergency/emergency.ts';
import { flag, link, oneOf, text, wholeNumber } from '../shared/attributes/grammar.ts';
import { emergencyView } from '../shared/emergency/emergency-view.ts';
import { heading } from '../shared/looks/heading-view.ts';
import { Part } from '../shared/part.ts';
import { Widget } from '../shared/widget.ts';
import { contactView, wayView, type Destination } from './sections/contact-view.ts';
import {
  contents,
  SECTION_IDS,
  type Outline,
  type SectionId,
  type Values,
} from './content/content.ts';
import { TEXT_VERSION } from './content/outline.ts';
import { messages } from './words.ts';
import { readReview, type Review } from './review/review.ts';
import {
  arrange,
  arrangeTop,
  parseSections,
  type OwnText,
  type Section,
  type Sentence,
  type Top,
} from './sections/sections.ts';
import {
  SpasmInfoCardContactEvent,
  SpasmInfoCardReadyEvent,
  SpasmInfoCardToggleEvent,
  type ContactKind,
} from './events.ts';
import type { Guide } from './guide/guide-view.ts';
import { OpenForPrint } from './print/open-for-print-controller.ts';
import type { OwnContentLoader } from './own-content/own-content-controller.ts';
import { Picture } from './figure/picture-controller.ts';
import { reviewLine, staleView } from './review/review-view.ts';
import { moreView, sectionView } from './sections/section-view.ts';
import { cardStyles } from './spasm-info-card.styles.ts';

/** Tells the time: the card asks it how old a review is. */
export interface CardClock {
  /** Epoch, in ms. */
  now(): number;
}

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
  static override styles: CSSResultGroup = [Widget.styles, cardStyles];

  /** The clinic's own content, a JSON file as in demo/card.json. It stands in place of the built-in sections that it has; the danger signs stay, and to when to get help it adds. */
  @attribute('src', link, '') src!: string;
  /** Which sections are shown, and in which order: ids of care, visit, what, causes, prevent with spaces between. Default: all. The danger signs always stay. */
  @attribute('sections', text, '') sections!: string;
  /** Opens all sections at first; else the first one is open. */
  @attribute('expanded', flag, false) expanded!: boolean;
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
  @property({ attribute: false }) clock: CardClock = { now: () => Date.now() };

  @state() private shown: readonly SectionId[] = SECTION_IDS;
  @state() private open: readonly SectionId[] = [];

  readonly #paper = new OpenForPrint(this);
  readonly #picture = new Picture(this);
  readonly #evidence = new Part(this, () => import('./sections/sources-view.ts'));
  readonly #ownPart = new Part(this, () => import('./own-content/own-content-controller.ts'));
  readonly #guidePart = new Part(this, () => import('./guide/guide-view.ts'));
  readonly #jsonLdPart = new Part(this, () => import('./page/publish-json-ld.ts'));
  #own: OwnContentLoader | undefined;
  #guide: Guide | undefined;
  #described = false;
  /** False once another card was found to speak for the page. */
  #told = true;
  /** Addresses of sources, while the card is drawn. */
  #printed = new Set<string>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('sections') || changed.has('expanded')) this.#choose();
    if (changed.has('src') && (this.src || this.#own)) void this.#load();
    this.diagnostics.set('reviewed-*', this.#review.problem);
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new SpasmInfoCardReadyEvent());
  }

  protected override updated(): void {
    this.#describe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#described) this.#jsonLdPart.get()?.erase(this);
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

  async #load(): Promise<void> {
    const part = await this.#ownPart.load();
    this.#own ??= part && new part.OwnContentLoader(this);
    await this.#own?.load(this.src);
  }

  /** The element itself opens sections too, so only a difference is a visitor's act. */
  readonly #toggle = (id: SectionId, open: boolean): void => {
    if (this.#paper.printing || this.open.includes(id) === open) return;
    this.open = open ? this.open.concat(id) : this.open.filter((each) => each !== id);
    this.dispatchEvent(new SpasmInfoCardToggleEvent(id, open));
  };

  readonly #contact = (event: Event, kind: ContactKind): void => {
    if (!this.dispatchEvent(new SpasmInfoCardContactEvent(kind))) event.preventDefault();
  };

  protected override titleText(): string {
    return this.#top.title;
  }

  protected override content(): TemplateResult {
    const language = this.language.current;
    const words = messages[language];
    const top = this.#top;
    const review = this.#review;
    this.#printed = new Set();
    return html`<p class="message" part="message">${top.message}</p>
      ${emergencyView(language, this.headingLevel + 1, this.emergencyNumber, top.dangers)}
      ${staleView(review, this.language)} ${this.#guideBlock(top)}
      <slot name="intro"></slot>
      <div class="sections">${this.#arrange(this.shown).map((each) => this.#section(each))}</div>
      <div class="links" part="links"><slot name="links"></slot></div>
      <div class="contact" part="contact"><slot name="contact">${this.#contactBlock()}</slot></div>
      <div class="foot muted">
        <div part="disclaimer">
          <slot name="disclaimer"><p>${words.disclaimer(this.emergencyNumber)}</p></slot>
        </div>
        <p part="review">${reviewLine(review, this.#version, this.language)}</p>
        <div class="more">
          ${moreView(words.topSources, top.title, this.#sources('top', top.sentences), 'sources')}
        </div>
      </div>`;
  }

  #section(section: Section): TemplateResult {
    const { id, sentences } = section;
    const language = this.language.current;
    const evidence = this.#evidence.get();
    const notes = evidence?.notesOf(section, language, this.#values) ?? [];
    return sectionView(section, {
      language,
      level: this.headingLevel + 1,
      open: this.open.includes(id),
      figure:
        id === 'what' && this.figure === 'on'
          ? this.#picture.render(language, this.open.includes(id), evidence?.figureTextView)
          : nothing,
      actions: this.#actions(id),
      notes,
      sources: this.#sources(id, sentences.concat(notes)),
      toggle: this.#toggle,
    });
  }

  #sources(part: keyof Outline, sentences: readonly Sentence[]): unknown {
    const module = this.#evidence.get();
    if (!module) return nothing;
    const language = this.language.current;
    const ofFigure = part === 'what' && this.figure === 'on' ? module.figureEvidence(language) : [];
    return module.sourcesView(
      module.evidenceOf(part, sentences).concat(ofFigure),
      language,
      this.#printed,
    );
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
      booking: this.bookingHref,
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

  #guideBlock({ dangers }: Top): unknown {
    const part = this.guide === 'on' ? this.#guidePart.get() : undefined;
    if (!part) return nothing;
    this.#guide ??= new part.Guide(this);
    const language = this.language.current;
    const sentences = this.#arrange(['visit'])[0]!.sentences;
    const signs = (asked: Sentence['kind']) =>
      sentences.filter(({ kind }) => kind === asked).map(({ text: sign }) => sign);
    return this.#guide.render({
      language,
      level: this.headingLevel + 1,
      emergencyNumber: this.emergencyNumber,
      signs: {
        emergency: emergency[language].signs.concat(dangers),
        urgent: signs('sign'),
        visit: signs('visit'),
      },
      closed: sentences.find(({ id }) => id === 'closed')!.text,
      ways: this.#ways() ?? nothing,
    });
  }

  /** Says in the page's head what is on screen; takes it back when it is turned off. */
  #describe(): void {
    const scope = this.jsonLd;
    if (!this.isConnected || (scope === 'off' && !this.#described)) return;
    this.#described = true;
    const part = this.#jsonLdPart.get();
    const evidence = this.#evidence.get();
    if (scope === 'off') part?.erase(this);
    if (scope === 'off' || !part || !evidence) return;
    const top = this.#top;
    const sections = this.#arrange(this.shown);
    const language = this.language.current;
    const done = part.write(this, {
      scope,
      language,
      top,
      sections,
      sources: evidence.sourcesOf(top, sections),
      version: this.#version,
      reviewed: this.#review.reviewed,
    });
    // only what changed: a finding draws the card again, which comes here again
    if (done === this.#told) return;
    this.#told = done;
    this.diagnostics.set(
      'json-ld',
      done
        ? undefined
        : {
            message: 'another card of this page has told search engines already.',
            fix: 'Take json-ld off one of them.',
          },
    );
  }

  #arrange(ids: readonly SectionId[]): readonly Section[] {
    return arrange(contents[this.language.current], ids, this.#values, this.#ownText);
  }

  get #top(): Top {
    return arrangeTop(contents[this.language.current], this.#values, this.#ownText);
  }

  get #ownText(): OwnText | undefined {
    return this.#own?.textIn(this.language.current);
  }

  get #version(): string {
    return this.#own?.versionIn(this.language.current) ?? TEXT_VERSION;
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
