import { html, nothing, type TemplateResult } from 'lit';
import { emergencyView } from '../../shared/emergency/emergency-view.ts';
import { heading } from '../../shared/looks/heading-view.ts';
import { onsetOf, type OnsetChoice } from '../plan/onset.ts';
import { dateCheck } from './date-check.ts';
import { planWords } from './plan-words.ts';
import { HOUR } from '../../shared/time.ts';
import { linkView, optionView } from './option-view.ts';
import type { Handlers, Scene } from './scene.ts';

/** How far a patient has come on the way to the first ice time, for the eye alone. */
export const steps = ({ reading }: Scene, done: number): unknown =>
  reading.history.length > 0
    ? nothing
    : html`<p class="steps" aria-hidden="true">
        ${[1, 2, 3, 4].map((each) => html`<span class=${each <= done ? 'done' : nothing}></span>`)}
      </p>`;

export function onsetView(scene: Scene, on: Handlers): TemplateResult {
  const { words, level, now, protocol, reading } = scene;
  const choice = (text: string, meant: OnsetChoice) =>
    optionView(text, () => on.act({ type: 'onset', at: onsetOf(meant, now) }));
  return html`${steps(scene, 1)} ${heading(level, words.onset.title)}
    <div class="options">
      ${choice(words.onset.now, 'now')} ${choice(words.onset.today, 'today')}
      ${choice(words.onset.yesterday, 'yesterday-morning')}
      ${choice(words.onset.yesterdayLater, 'yesterday-later')}
      ${optionView(words.onset.another, () => on.go('onset-time'))}
    </div>
    <p class="muted">${planWords(protocol, words)}</p>
    ${reading.onsetAt === null ? nothing : linkView(words.back, () => on.go(null))}`;
}

export function signsView(scene: Scene, on: Handlers): TemplateResult {
  const { words, language, level, help } = scene;
  return html`${steps(scene, 2)} ${emergencyView(language, level, help.emergencyNumber)}
    <div class="options">
      ${optionView(words.none, () => on.act({ type: 'clear-signs' }))}
      ${optionView(words.some, () => {
        on.act({ type: 'doubt', question: 'signs' });
        on.go('danger');
      })}
    </div>
    ${linkView(words.back, () => on.go('onset'))}`;
}

/** Reasons against ice, or against heat. */
export function reasonsView(scene: Scene, on: Handlers): TemplateResult {
  const { words, kindWords, level, reading } = scene;
  const { kind, otherKind } = reading;
  return html`${steps(scene, 3)} ${heading(level, kindWords.title)}
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
    ${linkView(words.back, () => on.go('signs'))}`;
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
  return html`${steps(scene, 4)} ${heading(scene.level, title)}
    <ul class="facts checks">
      ${(asksExposure(scene) ? [exposure, ...items] : items).map((item) => html`<li>${item}</li>`)}
    </ul>
    <p>${kindWords.how}</p>
    <div class="actions">
      <button type="button" class="button full" @click=${start}>${kindWords.yes}</button>
      <button type="button" class="button quiet full" @click=${() => on.go('which')}>${no}</button>
    </div>
    ${linkView(words.back, () => on.go(reading.kind))}`;
}
