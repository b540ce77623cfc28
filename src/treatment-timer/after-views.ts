import { html, type TemplateResult } from 'lit';
import { heading } from '../shared/headings.ts';
import { DAY } from './core/protocol.ts';
import { helpView } from './help-view.ts';
import type { Handlers, Scene } from './scene.ts';

const startOver = ({ words }: Scene, on: Handlers): TemplateResult =>
  html`<button type="button" class="link" @click=${() => on.act({ type: 'reset' })}>
    ${words.startOver}
  </button>`;

/** Ice has had its time; the plan goes on without this timer. */
export function heatView(scene: Scene, on: Handlers): TemplateResult {
  const { level, words } = scene;
  return html`${heading(level, words.heat.title)}
    <p>${words.heat.text}</p>
    <p>${words.heat.safety}</p>
    <p class="muted">${words.heat.untimed}</p>
    <p>${words.notBetter}</p>
    ${helpView(scene)} ${startOver(scene, on)}`;
}

/** The plan is over. */
export function reviewView(scene: Scene, on: Handlers): TemplateResult {
  const { level, words, protocol } = scene;
  const days = Math.max(protocol.reviewAfter, protocol.heatFrom) / DAY;
  return html`${heading(level, words.review.title)}
    <p>${words.review.text(words.days(Math.floor(days)))}</p>
    <p>${words.notBetter}</p>
    ${helpView(scene)} ${startOver(scene, on)}`;
}
