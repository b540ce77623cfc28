import { html, type TemplateResult } from 'lit';
import { heading } from '../../shared/looks/heading-view.ts';
import { laterMessages } from './words/later-days.ts';
import { formatLocal, parseLocal } from './local-time.ts';
import type { Handlers, Scene } from './scene.ts';
import { stepView } from './step-view.ts';

/**
 * A day and time that a patient picks. No form, so that nothing can ever be sent by one. What is wrong with it stands in
 * the page's language, not the browser's.
 */
export function onsetTimeView(scene: Scene, on: Handlers): TemplateResult {
  const { words, level, now, language } = scene;
  const { label, use, wrong } = laterMessages[language].onset;
  const take = (event: Event) => {
    const field = fieldNear(event);
    const at = parseLocal(field.value, now);
    if (at !== undefined) return on.act({ type: 'onset', at });
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', 'onset-wrong');
    field.focus();
  };
  const forgive = (event: Event) => {
    const field = fieldNear(event);
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take(event);
  };
  return html`${stepView(scene, 1)} ${heading(level, words.onset.title)}
    <div class="onset">
      <label for="onset">${label}</label>
      <input
        class="field"
        id="onset"
        type="datetime-local"
        max=${formatLocal(now)}
        @input=${forgive}
        @keydown=${press}
      />
      <p class="wrong" id="onset-wrong">${wrong}</p>
      <div class="actions">
        <button type="button" class="button" @click=${take}>${use}</button>
        <button type="button" class="button quiet" @click=${() => on.go('onset')}>
          ${words.back}
        </button>
      </div>
    </div>`;
}

const fieldNear = ({ currentTarget }: Event) =>
  (currentTarget as HTMLElement).closest('.onset')!.querySelector<HTMLInputElement>('#onset')!;
