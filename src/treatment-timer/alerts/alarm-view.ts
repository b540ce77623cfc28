import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { abilities, describe, type Known } from './abilities.ts';
import { abilitiesView } from './abilities-view.ts';
import { abilitiesMessages } from './abilities-words.ts';
import type { Alarm } from './alarm.ts';
import { noticeMessages } from './notice-words.ts';
import type { Notice } from './notification.ts';
import { moreMessages } from '../screens/more-words.ts';
import type { Switch } from '../plan/record.ts';
import { linkView } from '../screens/option-view.ts';
import type { Scene } from '../screens/scene.ts';

/** What a visitor can set about the alarm. */
export interface AlarmSettings {
  readonly alarm: Alarm;
  readonly notice: Notice | undefined;
  readonly sound: boolean;
  readonly awake: boolean;
  readonly tone: boolean;
  readonly turn: (which: Switch, on: boolean) => void;
}

/** The alarm's switches, and what it can do on this device. */
export function alarmView(scene: Scene, settings: AlarmSettings): TemplateResult {
  const { alarm, sound, awake, tone, turn } = settings;
  const words = moreMessages[scene.language].alarm;
  return html`<div role="group" aria-label=${words.title}>
      ${switchView(words.sound, sound, (on) => turn('sound', on))}
      ${switchView(words.awake, awake, (on) => turn('awake', on))}
      ${switchView(words.tone, tone, (on) => turn('tone', on))} ${noticeView(scene, settings)}
    </div>
    ${sound ? linkView(words.test, () => alarm.sound.ring()) : nothing}
    ${knownView(scene, settings)}`;
}

const switchView = (text: string, on: boolean, turn: (on: boolean) => void): TemplateResult =>
  html`<label class="switch">
    <input
      type="checkbox"
      .checked=${live(on)}
      @change=${({ currentTarget }: Event) => turn((currentTarget as HTMLInputElement).checked)}
    />
    <span>${text}</span>
  </label>`;

/** The same in one line, for the first start; all of it waits behind "More". */
export function knownLineView(
  { language }: Scene,
  settings: AlarmSettings,
  more: () => void,
): TemplateResult {
  const { lines, more: text } = abilitiesMessages[language];
  const all = abilities(knownOf(settings));
  // what a visitor can mend comes first
  const line = all.includes('tap') ? 'tap' : all[0];
  return html`<p class="known-line muted">
    ${line && lines[line]}
    <button type="button" class="link" @click=${more}>${text}</button>
  </p>`;
}

/** What the alarm can do on this device. */
const knownView = ({ language, level }: Scene, settings: AlarmSettings): TemplateResult =>
  html`<div class="known">${abilitiesView(knownOf(settings), language, level)}</div>`;

function knownOf({ alarm, notice, sound }: AlarmSettings): Known {
  return {
    sound: sound ? alarm.sound.state : 'off',
    wakeLock: alarm.awake.state,
    notice: notice?.state ?? 'off',
    ...describe(),
  };
}

function noticeView({ language }: Scene, { notice, turn }: AlarmSettings): unknown {
  if (!notice) return nothing;
  const words = noticeMessages[language];
  const { state } = notice;
  const offered = state === 'ask' || state === 'on';
  return html`${offered ? switchView(words.ask, state === 'on', (on) => turn('notice', on)) : nothing}
  ${state === 'ask' || state === 'off' ? nothing : html`<p class="muted">${words[state]}</p>`}`;
}
