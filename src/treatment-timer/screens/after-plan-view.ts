import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/looks/heading-view.ts';
import { laterMessages } from './words/later-days.ts';
import { DAY } from '../../shared/time.ts';
import { planLength } from '../plan/protocol.ts';
import { OUTDATED_AFTER } from '../plan/reading.ts';
import { helpView } from './help-view.ts';
import { linkView, optionView } from './option-view.ts';
import type { Handlers, Scene } from './scene.ts';

/** The plan is over: the clinic's next steps, and whom to call. */
export function reviewView(scene: Scene, on: Handlers): TemplateResult {
  const { level, words, language, protocol, card, reading } = scene;
  const { review, startOver, heat } = laterMessages[language];
  const days = Math.floor(planLength(protocol) / DAY);
  return html`${heading(level, review.title)}
    <p>${review.text(words.days(days))} ${review.better}</p>
    <ul class="facts">
      ${review.steps.map((step) => html`<li>${step}</li>`)}
    </ul>
    ${card ? linkView(review.card, card) : nothing}
    ${
      reading.dueByDate
        ? html`<div class="actions">
            <button type="button" class="button quiet full" @click=${() => on.begin()}>
              ${heat.start}
            </button>
          </div>`
        : nothing
    }
    <p>${words.notBetter}</p>
    ${helpView(scene)} ${linkView(startOver, () => on.go('erase'))}`;
}

/** Long after the plan. */
export function outdatedView({ level, language }: Scene, on: Handlers): TemplateResult {
  const { title, fresh, same } = laterMessages[language].outdated;
  return html`${heading(level, title)}
    <div class="options">
      ${optionView(fresh, () => on.act({ type: 'reset' }))}
      ${optionView(same, () => on.go('lasting'))}
    </div>`;
}

/** Pain that has lasted for weeks is no matter for a timer. */
export function lastingView(scene: Scene, on: Handlers): TemplateResult {
  const { level, words, language, protocol } = scene;
  const { title, text } = laterMessages[language].lasting;
  const days = Math.floor((planLength(protocol) + OUTDATED_AFTER) / DAY);
  return html`${heading(level, title)}
    <p>${text(words.days(days))}</p>
    ${helpView(scene)} ${linkView(words.back, () => on.go(null))}`;
}
