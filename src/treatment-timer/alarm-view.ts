import { html, nothing, type TemplateResult } from 'lit';
import { describe } from './alerts/abilities.ts';
import { abilitiesView } from './alerts/abilities-view.ts';
import type { Alarm } from './alerts/alarm.ts';
import { noticeMessages } from './alerts/notice-messages.ts';
import type { Notice } from './alerts/notification.ts';
import { moreMessages } from './core/more-messages.ts';
import { linkView } from './option-view.ts';
import type { Scene } from './scene.ts';

/** What a visitor can set about the alarm. */
export interface AlarmSettings {
  readonly alarm: Alarm;
  readonly notice: Notice | undefined;
  readonly sound: boolean;
  readonly awake: boolean;
  /** Turns one of the two on or off, as long as the page is open. */
  readonly turn: (which: 'sound' | 'awake') => void;
  /** Draws again. */
  readonly changed: () => void;
}

/** The alarm's switches, and what it can do on this device. */
export function alarmView(scene: Scene, settings: AlarmSettings): TemplateResult {
  const { alarm, notice, sound, awake, turn } = settings;
  const words = moreMessages[scene.language];
  const toggle = (which: 'sound' | 'awake', on: boolean) =>
    html`<button
      type="button"
      class="button quiet"
      aria-pressed=${on ? 'true' : 'false'}
      @click=${() => turn(which)}
    >
      ${words.alarm[which][on ? 'on' : 'off']}
    </button>`;
  return html`<div class="actions">${toggle('sound', sound)} ${toggle('awake', awake)}</div>
    <div class="row">
      ${sound ? linkView(words.alarm.test, () => alarm.sound.ring()) : nothing}
      ${notice ? noticeView(scene, notice, settings) : nothing}
    </div>
    ${knownView(scene, settings)}`;
}

/** What the alarm can do on this device. */
export function knownView(
  { language, level }: Scene,
  { alarm, notice, sound }: AlarmSettings,
): TemplateResult {
  const known = {
    sound: sound ? alarm.sound.state : 'off',
    wakeLock: alarm.awake.state,
    notice: notice?.state ?? 'off',
    ...describe(),
  } as const;
  return html`<div class="known">${abilitiesView(known, language, level)}</div>`;
}

function noticeView({ language }: Scene, notice: Notice, { changed }: AlarmSettings): unknown {
  const words = noticeMessages[language];
  const { state } = notice;
  if (state === 'off') return nothing;
  return state === 'ask'
    ? linkView(words.ask, () => void notice.turnOn().then(changed))
    : html`<p>${words[state]}</p>`;
}
