import { html, type TemplateResult } from 'lit';
import { heading } from '../../shared/looks/heading-view.ts';
import { laterMessages } from './later-words.ts';
import { formatLocal, parseLocal } from './local-time.ts';
import { steps } from './question-view.ts';
import type { Handlers, Scene } from './scene.ts';

/** A day and time that a patient picks. What is wrong with it stands in the page's language, not the browser's. */
export function onsetTimeView(scene: Scene, on: Handlers): TemplateResult {
  const { words, level, now, language } = scene;
  const { label, use, wrong } = laterMessages[language].onset;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = fieldOf(event.currentTarget as HTMLFormElement);
    const at = parseLocal(field.value, now);
    if (at !== undefined) return on.act({ type: 'onset', at });
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', 'onset-wrong');
    field.focus();
  };
  const forgive = ({ currentTarget }: Event) => {
    const field = fieldOf(currentTarget as HTMLFormElement);
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  };
  return html`${steps(scene, 1)} ${heading(level, words.onset.title)}
    <form novalidate @submit=${submit} @input=${forgive}>
      <label for="onset">${label}</label>
      <input
        class="field"
        id="onset"
        name="onset"
        type="datetime-local"
        max=${formatLocal(now)}
      />
      <p class="wrong" id="onset-wrong">${wrong}</p>
      <div class="actions">
        <button class="button">${use}</button>
        <button type="button" class="button quiet" @click=${() => on.go('onset')}>
          ${words.back}
        </button>
      </div>
    </form>`;
}

const fieldOf = (form: HTMLFormElement) => form.elements.namedItem('onset') as HTMLInputElement;
