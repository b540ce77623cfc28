import { html, nothing, type TemplateResult } from 'lit';
import { lockedSoundView } from '../alerts/locked-sound-view.ts';
import type { SessionReading } from '../plan/reading.ts';
import { clockTime, countdownDigits, wholeMinutes } from './times.ts';
import { ringView } from './ring-view.ts';
import type { Handlers, Scene } from './scene.ts';

/**
 * A pack is on. The time left is on the dial for whoever sees it; the button that says it is for whoever
 * listens, and shows itself to the keyboard. Running and over time are one template, so that a focused button stays the same
 * button when time runs out.
 */
export function sessionView(scene: Scene, on: Handlers): TemplateResult {
  const { words, reading } = scene;
  const { session } = reading;
  if (!session) return html``;
  const over = session.state === 'overdue';
  const left = over ? 1 : session.remaining / (session.endsAt - session.startedAt);
  return html`<div class=${over ? 'session over' : 'session'}>
    ${ringView(left, over ? overReadout(scene, session) : leftReadout(scene, session))}
    <div>
      ${lockedSoundView(scene)}
      ${session.late ? html`<p class="late">${words.session.late}</p>` : nothing}
      ${
        over
          ? nothing
          : html`${left > 0.5 ? nothing : html`<p class="tips">${words.session.half}</p>`}
            <p class="tips muted">${words.session.tips}</p>`
      }
      <div class="actions">
      <button type="button" class="button full" @click=${() => on.act({ type: 'end' })}>
        ${session.late ? words.session.offLate : over ? words.session.isOff : words.session.tookOff}
      </button>
      ${
        session.late
          ? html`<button
            type="button"
            class="button quiet full"
            @click=${() => on.act({ type: 'end-on-time' })}
          >
            ${words.session.offOnTime(clockTime(session.endsAt, scene.locale))}
          </button>`
          : nothing
      }
      <button type="button" class="link centered visually-hidden" @click=${() => on.tell()}>
        ${over ? words.session.askOver : words.session.ask}
      </button>
      <button type="button" class="link centered hurts" @click=${() => on.act({ type: 'stop' })}>
        ${words.session.hurts}
      </button>
    </div></div>
  </div>`;
}

/** What goes on by itself is set as a property: in a translated page, each change of a text is drawn and translated anew. */
const leftReadout = ({ words, locale }: Scene, session: SessionReading): TemplateResult =>
  html`<p class="off-at">${words.session.offAt(clockTime(session.endsAt, locale))}</p>
    <p class="digits number" role="timer">
      <span translate="no" .textContent=${countdownDigits(session.remaining)}></span
      ><span class="unit"> ${words.session.left}</span>
    </p>`;

/** What to do stands above, once and large. */
const overReadout = ({ words, locale }: Scene, session: SessionReading): TemplateResult => {
  const minutes = wholeMinutes(session.over);
  return html`<p class="off-at">${words.session.upAt(clockTime(session.endsAt, locale))}</p>
    <p
      class="digits number"
      role="timer"
      .textContent=${minutes > 0 ? words.session.overMinutes(minutes) : '0:00'}
    ></p>
    <p>${words.session.check}</p>`;
};
