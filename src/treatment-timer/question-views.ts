import { html, nothing, type TemplateResult } from 'lit';
import { emergencyView } from '../shared/emergency-view.ts';
import { heading } from '../shared/headings.ts';
import { onsetOf, type OnsetChoice } from './core/onset.ts';
import { planWords } from './core/plan-words.ts';
import { HOUR } from './core/protocol.ts';
import { optionView } from './option-view.ts';
import type { Handlers, Scene } from './scene.ts';

/** How far a patient has come on the way to the first ice time, for the eye alone. */
export const steps = ({ reading }: Scene, done: number): unknown =>
  reading.history.length > 0
    ? nothing
    : html`<p class="steps" aria-hidden="true">
        ${[1, 2, 3, 4].map((each) => html`<span class=${each <= done ? 'done' : nothing}></span>`)}
      </p>`;

export function onsetView(scene: Scene, on: Handlers): TemplateResult {
  const { words, level, now, protocol } = scene;
  const choice = (text: string, meant: OnsetChoice) =>
    optionView(text, () => on.act({ type: 'onset', at: onsetOf(meant, now) }));
  return html`${steps(scene, 1)} ${heading(level, words.onset.title)}
    <div class="options">
      ${choice(words.onset.now, 'now')} ${choice(words.onset.today, 'today')}
      ${choice(words.onset.yesterday, 'yesterday')}
      ${optionView(words.onset.another, () => on.go('onset-time'))}
    </div>
    <p class="muted">${planWords(protocol, words)}</p>`;
}

export function signsView(scene: Scene, on: Handlers): TemplateResult {
  const { words, language, level, help } = scene;
  return html`${steps(scene, 2)} ${emergencyView(language, level, help.emergencyNumber)}
    <div class="options">
      ${optionView(words.none, () => on.act({ type: 'clear-signs' }))}
      ${optionView(words.some, () => on.go('danger'))}
    </div>`;
}

export function coldView(scene: Scene, on: Handlers): TemplateResult {
  const { words, level } = scene;
  return html`${steps(scene, 3)} ${heading(level, words.cold.title)}
    <ul class="facts">
      ${words.cold.items.map((item) => html`<li>${item}</li>`)}
    </ul>
    <div class="options">
      ${optionView(words.none, () => on.act({ type: 'clear-cold' }))}
      ${optionView(words.some, () => on.go('caution'))}
    </div>`;
}

/** What only the patient can know: ice or heat that this timer did not time. */
const asksExposure = ({ reading, now }: Scene): boolean => {
  const last = reading.history[reading.history.length - 1];
  return !last || now - last.endedAt >= 2 * HOUR;
};

export function readyView(scene: Scene, on: Handlers): TemplateResult {
  const { exposure, skin, awake, cloth, ...words } = scene.words.ready;
  const items = asksExposure(scene) ? [exposure, skin, awake, cloth] : [skin, awake, cloth];
  return html`${steps(scene, 4)} ${heading(scene.level, words.title)}
    <ul class="facts checks">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
    <div class="actions">
      <button type="button" class="button full" @click=${() => on.act({ type: 'start' })}>
        ${words.yes}
      </button>
      <button type="button" class="button quiet full" @click=${() => on.go('which')}>
        ${words.no}
      </button>
    </div>`;
}

export function whichView(scene: Scene, on: Handlers): TemplateResult {
  const { title, exposure, skin, awake, cloth } = scene.words.which;
  return html`${heading(scene.level, title)}
    <div class="options">
      ${asksExposure(scene) ? optionView(exposure, () => on.act({ type: 'expose' })) : nothing}
      ${optionView(skin, () => on.go('skin'))} ${optionView(awake, () => on.go('later'))}
      ${optionView(cloth, () => on.go('later'))}
    </div>`;
}
