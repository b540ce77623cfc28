import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/looks/heading-view.ts';
import { MINUTE } from '../../shared/time.ts';
import type { Protocol } from '../plan/protocol.ts';
import { awakeFrom } from '../plan/quiet-hours.ts';
import type { Reading } from '../plan/reading.ts';
import { suggestedTime, wholeMinute } from '../plan/suggested-time.ts';
import { clockTime, dayTime, weekday } from './times.ts';
import { helpView } from './help-view.ts';
import { linkView } from './option-view.ts';
import type { Handlers, Scene } from './scene.ts';

/** Between two packs, and when the next one may go on. */
export function restView(scene: Scene, on: Handlers): TemplateResult {
  const { reading, words } = scene;
  return html`${scene.suggestion?.isNow ? dueView(scene, on) : waitView(scene, on)}
    <div class="actions">
      <button type="button" class="button quiet full" @click=${() => on.act({ type: 'ask-skin' })}>
        ${words.rest.skin}
      </button>
    </div>
    ${reading.undoable ? linkView(words.session.undo, () => on.act({ type: 'undo' })) : nothing}
    ${choiceView(scene, on)} ${heatNext(scene)} ${notBetter(scene)}`;
}

function dueView(scene: Scene, on: Handlers): TemplateResult {
  const { level, words, kindWords, protocol, reading } = scene;
  return html`${heading(level, kindWords.due)}
    <p>${words.rest.ifItHelps(protocol[reading.kind] / MINUTE)}</p>
    ${startView(scene, on, 'button full')}`;
}

const startView = ({ kindWords }: Scene, on: Handlers, looks: string): TemplateResult =>
  html`<div class="actions">
    <button type="button" class=${looks} @click=${() => on.begin()}>${kindWords.start}</button>
  </div>`;

/** A wait that is longer than any rest: the day has had its number. */
const enough = ({ history, nextStartAt }: Reading, { interval }: Protocol): boolean =>
  (nextStartAt ?? 0) - (history[history.length - 1]?.endedAt ?? Infinity) > interval + MINUTE;

/** In quiet hours the suggestion is their end; who is awake anyway may start before. */
function waitView(scene: Scene, on: Handlers): TemplateResult {
  const { level, words, kindWords, reading, now, locale, protocol } = scene;
  const from = wholeMinute(reading.nextStartAt ?? now);
  const suggested = scene.suggestion?.at ?? from;
  const early = suggested > from ? words.rest.orFrom(clockTime(from, locale)) : words.rest.orLater;
  const wait = Math.ceil((suggested - now) / MINUTE);
  return html`<div class="next">
    ${heading(
      level,
      html`${kindWords.next}\u00a0<span class="when">
          <span .textContent=${words.rest.wait(Math.floor(wait / 60), wait % 60)}></span>
          <span class="digits number">
            <span class="weekday">${weekday(suggested, now, locale)}</span>
            <span translate="no">${clockTime(suggested, locale)}</span>
          </span>
        </span>`,
    )}
    ${enough(reading, protocol) ? html`<p>${kindWords.enough}</p>` : nothing}
    <p>${reading.dueByDate ? words.rest.orNow : early}</p>
    ${reading.history.length === 0 && !reading.dueByDate ? html`<p>${words.rest.takeOff}</p>` : nothing}
    ${reading.dueByDate ? startView(scene, on, 'button quiet full') : nothing}
  </div>`;
}

function choiceView({ reading, words }: Scene, on: Handlers): unknown {
  const { otherKind } = reading;
  return otherKind
    ? html`<p>${words.choice}</p>
        ${linkView(words.instead[otherKind], () => on.begin(otherKind))}`
    : nothing;
}

/** The plan's next part, once it is near. */
function heatNext({ reading, words, now, locale, protocol, quiet }: Scene): unknown {
  const { heatAt, phase, kind } = reading;
  if (heatAt === null || phase !== 'choice' || kind !== 'cold') return nothing;
  const suggested = suggestedTime(heatAt, protocol.heat, (at) => awakeFrom(at, quiet));
  return html`<p>${words.rest.heatNext(dayTime(suggested, now, locale))}</p>`;
}

/** A clinic may ask to hear from a patient before ice has had its time. */
function notBetter(scene: Scene): unknown {
  if (!scene.reading.lookBack) return nothing;
  return html`<p>${scene.words.notBetter}</p>
    ${helpView(scene)}`;
}
