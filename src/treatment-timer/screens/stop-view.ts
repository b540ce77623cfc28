import { html, type TemplateResult } from 'lit';
import { emergencyView } from '../../shared/emergency/emergency-view.ts';
import { heading } from '../../shared/looks/heading-view.ts';
import { helpView } from './help-view.ts';
import { linkView, optionView } from './option-view.ts';
import type { Handlers, Scene } from './scene.ts';

export const sentence = (scene: Scene, title: string, text: string): TemplateResult =>
  html`${heading(scene.level, title)}
    <p>${text}</p>`;

/** A danger sign, or the patient is not sure. */
export function dangerView(scene: Scene, on: Handlers): TemplateResult {
  const { words, language, level, help } = scene;
  return html`${sentence(scene, words.danger.title, words.danger.text(help.emergencyNumber))}
    ${emergencyView(language, level + 1, help.emergencyNumber)} ${helpView(scene, false)}
    ${linkView(words.back, () => on.go(null))}`;
}

/** A reason against ice or heat, or the patient is not sure. */
export function cautionView(scene: Scene, on: Handlers): TemplateResult {
  const { words, kindWords } = scene;
  return html`${sentence(scene, kindWords.caution.title, kindWords.caution.text)} ${helpView(scene)}
    ${linkView(words.back, () => on.go(null))}`;
}

export function skinView({ words, level }: Scene, on: Handlers): TemplateResult {
  return html`${heading(level, words.skin.title)}
    <div class="options">
      ${optionView(words.skin.fine, () => on.act({ type: 'clear-skin' }))}
      ${optionView(words.skin.soon, () => on.go('warm-up'))}
      ${optionView(words.skin.hurt, () => on.act({ type: 'close' }))}
    </div>`;
}

/** The skin may be hurt: ice and heat are closed until a clinician opens them. */
export function closedView(scene: Scene, on: Handlers): TemplateResult {
  const { words, help } = scene;
  return html`${sentence(scene, words.closed.title, words.closed.text)}
    <p><strong>${words.closed.severe(help.emergencyNumber)}</strong></p>
    ${helpView(scene)} ${linkView(words.closed.reopen, () => on.go('reopen'))}`;
}
