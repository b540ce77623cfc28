import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/looks/heading-view.ts';
import { onsetOf, type OnsetChoice } from '../plan/onset.ts';
import { dateCheck } from './date-check.ts';
import { planWords } from './plan-words.ts';
import { HOUR, MINUTE } from '../../shared/time.ts';
import { linkView, optionView } from './option-view.ts';
import { ringView } from './ring-view.ts';
import type { Handlers, Scene } from './scene.ts';
import { stepView } from './step-view.ts';

export function onsetView(scene: Scene, on: Handlers): TemplateResult {
  const { words, level, now, reading } = scene;
  const choice = (text: string, meant: OnsetChoice) =>
    optionView(text, () => on.act({ type: 'onset', at: onsetOf(meant, now) }));
  return html`${stepView(scene, 1)} ${planView(scene)} ${heading(level, words.onset.title)}
    <div class="options">
      ${choice(words.onset.now, 'now')} ${choice(words.onset.today, 'today')}
      ${choice(words.onset.yesterday, 'yesterday-morning')}
      ${choice(words.onset.yesterdayLater, 'yesterday-later')}
      ${optionView(words.onset.another, () => on.go('onset-time'))}
    </div>
    ${reading.onsetAt === null ? nothing : linkView(words.back, () => on.go(null))}`;
}

/** What this is, at a glance: the dial, and the plan in one sentence. */
const planView = ({ protocol, words }: Scene): TemplateResult =>
  html`<div class="plan">
    <div aria-hidden="true">
      ${ringView(0.75, html`<p class="digits number" translate="no">${words.short(protocol.cold / MINUTE)}</p>`)}
    </div>
    <p>${planWords(protocol, words)}</p>
  </div>`;

/** Reasons against ice, or against heat. */
export function reasonsView(scene: Scene, on: Handlers): TemplateResult {
  const { words, kindWords, level, reading } = scene;
  const { kind, otherKind } = reading;
  return html`${stepView(scene, 4)} ${heading(level, kindWords.title)}
    <ul class="facts">
      ${kindWords.items.map((item) => html`<li>${item}</li>`)}
    </ul>
    <div class="options">
      ${optionView(words.none, () => on.act({ type: `clear-${kind}` }))}
      ${optionView(words.some, () => {
        on.act({ type: 'doubt', question: kind });
        on.go('caution');
      })}
    </div>
    ${otherKind ? linkView(words.instead[otherKind], () => on.begin(otherKind)) : nothing}
    ${linkView(words.back, () => on.go('more-signs'))}`;
}

/** What only the patient can know: ice or heat that this timer did not time. */
export const asksExposure = ({ reading, now }: Scene): boolean => {
  const last = reading.history[reading.history.length - 1];
  return !last || now < last.endedAt || now - last.endedAt >= 2 * HOUR;
};

export function readyView(scene: Scene, on: Handlers): TemplateResult {
  const { words, kindWords, reading } = scene;
  const { exposure, skin, awake, title, no } = words.ready;
  const items = [...dateCheck(scene), skin, awake, kindWords.cloth];
  const start = () => {
    if (reading.dateInDoubt) on.act({ type: 'confirm-date' });
    on.act({ type: 'start', kind: reading.kind });
  };
  return html`${stepView(scene, 5)} ${heading(scene.level, title)}
    <ul class="facts">
      ${(asksExposure(scene) ? [exposure, ...items] : items).map((item) => html`<li>${item}</li>`)}
    </ul>
    <p class="how">${kindWords.how}</p>
    <div class="actions">
      <button type="button" class="button full" @click=${start}>${kindWords.yes}</button>
      <button type="button" class="button quiet full" @click=${() => on.go('which')}>${no}</button>
    </div>
    ${linkView(words.back, () => on.go(reading.kind))}`;
}
