import { html, type TemplateResult } from 'lit';
import { emergencyView } from '../shared/emergency-view.ts';
import { heading } from '../shared/headings.ts';
import { helpView } from './help-view.ts';
import { optionView } from './option-view.ts';
import type { Handlers, Scene } from './scene.ts';

const link = (text: string, follow: () => void): TemplateResult =>
  html`<button type="button" class="link" @click=${follow}>${text}</button>`;

const sentence = (scene: Scene, title: string, text: string): TemplateResult =>
  html`${heading(scene.level, title)}
    <p>${text}</p>`;

/** A danger sign, or the patient is not sure. */
export function dangerView(scene: Scene, on: Handlers): TemplateResult {
  const { words, language, level, help } = scene;
  return html`${sentence(scene, words.danger.title, words.danger.text(help.emergencyNumber))}
    ${emergencyView(language, level + 1, help.emergencyNumber)} ${helpView(scene, false)}
    ${link(words.back, () => on.go(null))}`;
}

/** A reason against ice, or the patient is not sure. */
export function cautionView(scene: Scene, on: Handlers): TemplateResult {
  const { words } = scene;
  return html`${sentence(scene, words.caution.title, words.caution.text)} ${helpView(scene)}
    ${link(words.back, () => on.go(null))}`;
}

/** Too sleepy, or no cloth. */
export function laterView(scene: Scene, on: Handlers): TemplateResult {
  const { words } = scene;
  return html`${sentence(scene, words.later.title, words.later.text)}
    <div class="actions">
      <button type="button" class="button quiet" @click=${() => on.go(null)}>${words.again}</button>
    </div>`;
}

export function skinView({ words, level }: Scene, on: Handlers): TemplateResult {
  return html`${heading(level, words.skin.title)}
    <div class="options">
      ${optionView(words.skin.fine, () => on.go(null))}
      ${optionView(words.skin.cold, () => on.go('warm-up'))}
      ${optionView(words.skin.hurt, () => on.act({ type: 'close' }))}
    </div>`;
}

export function warmUpView(scene: Scene, on: Handlers): TemplateResult {
  const { words } = scene;
  return html`${sentence(scene, words.warmUp.title, words.warmUp.text)}
    <div class="actions">
      <button type="button" class="button quiet" @click=${() => on.go('skin')}>
        ${words.again}
      </button>
    </div>`;
}

/** The skin may be hurt: ice is closed until a clinician opens it. */
export function closedView(scene: Scene, on: Handlers): TemplateResult {
  const { words, help } = scene;
  return html`${sentence(scene, words.closed.title, words.closed.text)}
    <p><strong>${words.closed.severe(help.emergencyNumber)}</strong></p>
    ${helpView(scene)} ${link(words.closed.reopen, () => on.act({ type: 'reopen' }))}`;
}
