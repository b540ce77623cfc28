import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/looks/heading-view.ts';
import { laterMessages } from './words/later-days.ts';
import { linkView, optionView } from './option-view.ts';
import { asksExposure } from './question-view.ts';
import type { Handlers, Scene } from './scene.ts';
import { sentence } from './stop-view.ts';

// Where a patient who cannot start now is led.

/** What stands against a start. */
export function whichView(scene: Scene, on: Handlers): TemplateResult {
  const { words, kindWords, language, reading } = scene;
  const { which, date } = laterMessages[language];
  const { title, exposure, skin, awake } = which;
  return html`${heading(scene.level, title)}
    <div class="options">
      ${asksExposure(scene) ? optionView(exposure, () => on.act({ type: 'expose' })) : nothing}
      ${reading.dateInDoubt ? optionView(date.wrong, () => on.act({ type: 'deny-date' })) : nothing}
      ${optionView(skin, () => on.act({ type: 'ask-skin' }))}
      ${optionView(awake, () => on.go('later'))}
      ${optionView(kindWords.noCloth, () => on.go('later'))}
    </div>
    ${linkView(words.back, () => on.go(null))}`;
}

/** Too sleepy, no cloth, or too hot. */
export const laterView = (scene: Scene, on: Handlers): TemplateResult =>
  againView(scene, scene.kindWords.later, on);

/** The skin is only cold. */
export const warmUpView = (scene: Scene, on: Handlers): TemplateResult =>
  againView(scene, laterMessages[scene.language].warmUp, on);

function againView(scene: Scene, { title, text }: Sentence, on: Handlers): TemplateResult {
  return html`${sentence(scene, title, text)}
    <div class="actions">
      <button type="button" class="button quiet" @click=${() => on.go(null)}>
        ${laterMessages[scene.language].again}
      </button>
    </div>`;
}

interface Sentence {
  readonly title: string;
  readonly text: string;
}
