import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/headings.ts';
import { MINUTE } from './core/protocol.ts';
import { dayTime } from './core/times.ts';
import { helpView } from './help-view.ts';
import type { Handlers, Scene } from './scene.ts';

/** Between two ice times, and when the next one may start. */
export function restView(scene: Scene, on: Handlers): TemplateResult {
  const { reading, words } = scene;
  return html`${reading.due ? dueView(scene, on) : waitView(scene)} ${heatNext(scene)}
    ${notBetter(scene)}
    <button type="button" class="link" @click=${() => on.go('skin')}>${words.rest.skin}</button>`;
}

function dueView({ level, words, protocol }: Scene, on: Handlers): TemplateResult {
  return html`${heading(level, words.rest.due)}
    <p>${words.rest.ifItHelps(protocol.cold / MINUTE)}</p>
    <div class="actions">
      <button type="button" class="button full" @click=${() => on.begin()}>
        ${words.rest.start}
      </button>
    </div>`;
}

function waitView({ level, words, reading, now, locale }: Scene): TemplateResult {
  if (reading.nextStartAt === null) {
    return html`${heading(level, words.rest.last)}
      <p>${words.rest.walk}</p>`;
  }
  return html`<div class="next">
    ${heading(level, words.rest.title)}
    <p class="digits number">${dayTime(reading.nextStartAt, now, locale)}</p>
    <p>${words.rest.orLater}</p>
    ${reading.history.length === 0 ? html`<p>${words.rest.takeOff}</p>` : nothing}
  </div>`;
}

/** The plan's next part, once it is near. */
function heatNext({ reading, words, now, locale }: Scene): unknown {
  if (reading.heatAt === null) return nothing;
  if (reading.phase !== 'choice' && reading.nextStartAt !== null) return nothing;
  return html`<p>${words.rest.heatNext(dayTime(reading.heatAt, now, locale))}</p>`;
}

/** A clinic may ask to hear from a patient before ice has had its time. */
function notBetter(scene: Scene): unknown {
  if (!scene.reading.lookBack) return nothing;
  return html`<p>${scene.words.notBetter}</p>
    ${helpView(scene)}`;
}
