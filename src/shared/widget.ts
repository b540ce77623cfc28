import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { attribute } from './attributes/attribute.ts';
import { baseStyles } from './looks/base.styles.ts';
import { EMERGENCY_NUMBERS } from './emergency/emergency.ts';
import { flag, oneOf, phone, wholeNumber } from './attributes/grammar.ts';
import { meantBy } from './attributes/misspelt.ts';
import type { Language } from './language/language.ts';
import { shared } from './language/words.ts';
import { Diagnostics } from './diagnostics.ts';
import { takeEarlyProperties } from './early-properties.ts';
import { firstDrawingTurn } from './first-drawing-queue.ts';
import { heading } from './looks/heading-view.ts';
import { Looks } from './looks/looks-controller.ts';
import { LanguageController } from './language/language-controller.ts';
import { Neighbours } from './neighbours.ts';
import { PageChanges } from './page-changes.ts';

/**
 * What the three widgets have in common: the frame that resets the page's styles, the title, the
 * switch of language, the place of the page's own children, and a calm way to fail.
 */
export abstract class Widget extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  /** Level of the widget's heading in the page's outline, 2 to 6. */
  @attribute('heading-level', wholeNumber(2, 6), 2) headingLevel!: number;
  /** Telephone number of the clinic, shown where a person may need to call. */
  @attribute('clinic-phone', phone, '') clinicPhone!: string;
  /** Telephone number for the hours when the clinic is closed. */
  @attribute('after-hours-phone', phone, '') afterHoursPhone!: string;
  /** Number that brings an ambulance where the page's visitors are: 911, 112, 999, 000 or 111. */
  @attribute('emergency-number', oneOf(...EMERGENCY_NUMBERS), '911') emergencyNumber!: string;
  /** `page` takes up the page's own colour of links and size of text, where they can be read; a `--clinic-` variable still wins. */
  @attribute('look', oneOf('own', 'page'), 'own') look!: 'own' | 'page';
  /** Shows what is wrong with the snippet under the widget, on any host. */
  @attribute('debug', flag, false) debug!: boolean;

  /** @internal */
  readonly diagnostics: Diagnostics = new Diagnostics(this);
  protected readonly language: LanguageController = new LanguageController(this);
  protected readonly neighbours: Neighbours = new Neighbours(this);

  readonly #looks = new Looks(this);
  readonly #pageChanges = new PageChanges();
  #broken = false;

  override connectedCallback(): void {
    takeEarlyProperties(this);
    super.connectedCallback();
    const around = this.neighbours.around();
    this.diagnostics.set(
      'tag',
      around === undefined
        ? undefined
        : {
            message: `it stands inside <${around}>, which was not closed.`,
            fix: `HTML knows no />: write <${around} …></${around}>.`,
          },
    );
    const known = (this.constructor as typeof LitElement).observedAttributes;
    for (const name of this.getAttributeNames()) {
      const meant = meantBy(name, known);
      if (meant)
        this.diagnostics.set(name, {
          message: 'is no attribute of this widget.',
          fix: `Did you mean ${meant}?`,
        });
    }
  }

  /** Moves focus to the widget's heading, where reading begins. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot?.querySelector<HTMLElement>('.title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus(options);
  }

  /** The widget's heading, in the current language. */
  protected abstract titleText(): unknown;
  /** The widget itself, below its heading. */
  protected abstract content(): unknown;

  /** True when the widget shows what it is for, so that the page's fallback can step back. */
  protected get ready(): boolean {
    return true;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated) return super.scheduleUpdate();
    return firstDrawingTurn().then(() => super.scheduleUpdate());
  }

  protected override performUpdate(): void {
    if (this.#broken) return;
    try {
      super.performUpdate();
    } catch (error) {
      if (this.#pageChanges.startOver()) this.requestUpdate();
      else this.#break(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#pageChanges.drawn(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const drawing = html`<div class="widget" lang=${this.language.current} dir="ltr" part="widget">
        <div class="top">
          ${heading(this.headingLevel, this.titleText(), 'title')}
          ${this.language.others.map(
            (each) =>
              html`<button
                type="button"
                class="link muted"
                lang=${each}
                @click=${() => this.#speak(each)}
              >
                ${shared[each].name}
              </button>`,
          )}
        </div>
        ${this.content()} ${this.diagnostics.render()} ${this.#looks.render()}
      </div>
      <slot class=${this.ready ? 'ready' : nothing}></slot>`;
    this.#pageChanges.willDraw(drawing);
    return drawing;
  }

  /** Whoever listens hears in the new language where they are. */
  #speak(language: Language): void {
    this.language.choose(language);
    void this.updateComplete.then(() => this.focus({ preventScroll: true }));
  }

  /** Nothing that Lit draws can be trusted now, so the last word is said by plain DOM. */
  #break(error: unknown): void {
    this.#broken = true;
    const sentence = document.createElement('p');
    sentence.textContent = shared[this.language.current].broken;
    this.renderRoot.replaceChildren(sentence, document.createElement('slot'));
    const cause = error instanceof Error ? error.message : String(error);
    this.diagnostics.set('page', {
      message: `the widget could not draw itself (${cause}).`,
      fix: 'If the page has a Trusted Types policy, add the name clinic-widgets to it.',
    });
  }
}
