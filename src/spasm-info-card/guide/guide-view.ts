import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { telHref } from '../../shared/attributes/links.ts';
import { shared } from '../../shared/language/words.ts';
import { heading } from '../../shared/looks/heading-view.ts';
import { guideWords } from './words.ts';
import { emergency } from '../../shared/emergency/emergency.ts';
import type { Sentence } from '../sections/sections.ts';
import { outcomeOf, stepsOf, type Answer, type Level, type Step } from './guide.ts';

export interface GuideSettings {
  readonly language: Language;
  readonly level: number;
  readonly emergencyNumber: string;
  /** The card's sentences on when to get help. */
  readonly visit: readonly Sentence[];
  /** Ways to reach the clinic. */
  readonly ways: unknown;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The questions from signs to an action. Its answers are kept here alone and are lost with the
 * page.
 */
export class Guide {
  readonly #host: Host;
  /** Undefined until the patient starts. */
  #answers: readonly Answer[] | undefined;
  #calls = false;

  constructor(host: Host) {
    this.#host = host;
  }

  render(settings: GuideSettings): TemplateResult {
    this.#calls = false;
    // a place that stays while its screens change: a screen reader whose button is gone still finds it
    const screen = this.#screen(settings);
    return html`<section
      class=${this.calls ? 'guide emergency' : 'guide'}
      part=${this.calls ? nothing : 'guide'}
      role="group"
      aria-labelledby=${this.#titleId}
      tabindex="-1"
    >
      ${screen}
    </section>`;
  }

  /** True while its answer is to call an ambulance. */
  get calls(): boolean {
    return this.#calls;
  }

  /** One for each screen: Chromium reads a group by the name it had, where its label changes under the same id. */
  get #titleId(): string {
    return `guide-${this.#answers ? this.#answers.length : 'start'}`;
  }

  #screen(settings: GuideSettings): TemplateResult {
    const answers = this.#answers;
    const { language, level } = settings;
    const words = guideWords[language];
    if (!answers) {
      return html`${this.#title(level, words.title)}
        <p>${words.intro}</p>
        <div class="actions">${this.#button(words.start, [], 'button quiet')}</div>`;
    }
    const steps = stepsOf(signsIn(settings));
    const outcome = outcomeOf(steps, answers);
    this.#calls = outcome === 'emergency';
    return outcome ? this.#end(outcome, settings) : this.#step(steps, answers, settings);
  }

  #step(
    steps: readonly Step[],
    answers: readonly Answer[],
    { language, level }: GuideSettings,
  ): TemplateResult {
    const words = guideWords[language];
    const at = answers.length;
    const answer = (text: string, given: Answer) =>
      this.#button(text, answers.concat(given), 'button quiet');
    return html`<p class="muted number">${words.step(at + 1, steps.length)}</p>
      ${this.#title(level, words.ask)}
      <ul class="sign" role="list">
        ${steps[at]!.signs.map((sign) => html`<li>${sign}</li>`)}
      </ul>
      <div class="actions">
        ${answer(words.yes, 'yes')} ${answer(words.unsure, 'unsure')} ${answer(words.none, 'none')}
      </div>
      ${this.#button(words.back, at > 0 ? answers.slice(0, -1) : undefined, 'link')}`;
  }

  #end(
    outcome: Level | 'none',
    { language, level, emergencyNumber, visit, ways }: GuideSettings,
  ): TemplateResult {
    const words = guideWords[language];
    return html`${this.#title(level, words.outcome[outcome](emergencyNumber))}
      <p>${words.then[outcome]}</p>
      ${
        outcome === 'emergency'
          ? html`<div class="actions">
              <a class="button alert full" href=${telHref(emergencyNumber)}
                >${shared[language].call(emergencyNumber)}</a
              >
            </div>`
          : outcome === 'none'
            ? nothing
            : ways
      }
      ${outcome === 'urgent' ? html`<p>${visit.find(({ id }) => id === 'closed')!.text}</p>` : nothing}
      ${this.#button(words.again, undefined, 'link')}`;
  }

  /** The heading of a screen, and the name of the place that takes the focus when the screen changes. */
  #title(level: number, text: string): TemplateResult {
    return heading(level, html`<span id=${this.#titleId}>${text}</span>`);
  }

  #button(text: string, answers: readonly Answer[] | undefined, look: string): TemplateResult {
    const go = () => {
      this.#answers = answers;
      this.#host.requestUpdate();
      // at once: Firefox tells screen readers nothing of a focus that comes a frame after the pressed button went
      void this.#host.updateComplete.then(() =>
        this.#host.shadowRoot?.querySelector<HTMLElement>('.guide')?.focus(),
      );
    };
    return html`<button type="button" class=${look} @click=${go}>${text}</button>`;
  }
}

/** The signs of each level, in the words of the card. */
function signsIn({ language, visit }: GuideSettings): Readonly<Record<Level, readonly string[]>> {
  const ofKind = (wanted: Sentence['kind']) =>
    visit.filter(({ kind }) => kind === wanted).map(({ text }) => text);
  return {
    emergency: emergency[language].signs,
    urgent: ofKind('sign'),
    visit: ofKind('visit'),
  };
}
