import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import type { Plan } from '../keep/plan-controller.ts';
import type { Switch } from '../plan/record.ts';
import { messages } from '../screens/words.ts';
import { laterMessages } from '../screens/words/later-days.ts';
import { Reminder, type ReminderScene } from './reminder.ts';
import { Alarm, type AlarmScene } from './alarm.ts';
import type { AlarmSettings } from './alarm-view.ts';
import { noticeMessages } from './notice-words.ts';
import { Notice } from './notification.ts';
import type { LockedSound } from '../screens/scene.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly planId: string;
  readonly sound: 'on' | 'off';
  readonly wakeLock: 'on' | 'off';
  readonly notify: 'off' | 'page' | 'worker';
}

/** The alarm as the tag sets it and the visitor switches it; the plan keeps the switches. */
export class AlarmSettingsController {
  readonly alarm: Alarm;
  readonly reminder: Reminder;
  readonly #host: Host;
  readonly #plan: Plan;
  readonly #language: () => Language;
  readonly #notice: Notice;
  /** The visitor has let the sound of this pack out. */
  #unlocked = false;

  constructor(host: Host, plan: Plan, language: () => Language) {
    this.#host = host;
    this.#plan = plan;
    this.#language = language;
    this.#notice = new Notice(() => ({
      ...noticeMessages[language()],
      lang: language(),
      way: host.notify,
      tag: this.#name,
      wanted: this.#noticeWanted,
    }));
    this.alarm = new Alarm(
      host,
      () => this.#scene,
      plan.ledger,
      () => plan.clock.now(),
    );
    this.reminder = new Reminder(
      host,
      () => this.#reminderScene,
      plan.reminders,
      () => plan.clock.now(),
      this.alarm.sound,
    );
  }

  /** True where the page rings when time is up. */
  get sounds(): boolean {
    return this.#plan.switched.sound ?? this.#host.sound === 'on';
  }

  /** What stands beside the dial of a pack: a way to let the sound out where it is on and locked, or that it is out now; else null. */
  get lockedSound(): LockedSound | null {
    if (this.#plan.reading.session?.state !== 'running' || !this.sounds) {
      this.#unlocked = false;
      return null;
    }
    const { sound } = this.alarm;
    if (!sound.needsTap) return this.#unlocked ? { unlock: null } : null;
    const unlock = () => {
      this.#unlocked = true;
      sound.unlock();
      this.#host.requestUpdate();
    };
    return { unlock };
  }

  /** What the panel shows, and the visitor can change there. */
  get settings(): AlarmSettings {
    return {
      sound: this.sounds,
      awake: this.#staysAwake,
      tone: this.#plan.switched.tone === true,
      alarm: this.alarm,
      notice: this.#offered,
      turn: (which, on) => void this.#turn(which, on),
    };
  }

  get #staysAwake(): boolean {
    return this.#plan.switched.awake ?? this.#host.wakeLock === 'on';
  }

  get #noticeWanted(): boolean {
    return this.#plan.switched.notice === true;
  }

  get #name(): string {
    return `treatment-timer:${this.#host.planId}`;
  }

  /** The alert outside the page, where the tag allows one. */
  get #offered(): Notice | undefined {
    return this.#host.notify === 'off' ? undefined : this.#notice;
  }

  get #scene(): AlarmScene {
    const { session } = this.#plan.reading;
    return {
      name: this.#name,
      session,
      title: session ? messages[this.#language()].titleOverdue[session.kind] : '',
      sound: this.sounds,
      wakeLock: this.#staysAwake,
      notice: this.#offered,
    };
  }

  get #reminderScene(): ReminderScene {
    const { reading } = this.#plan;
    const { phase, skinAsked, kind } = reading;
    const suggestion = this.#plan.suggestionFor(reading);
    const comes = suggestion && !skinAsked && phase !== 'review';
    const words = this.#language();
    const notice = this.#offered;
    return {
      name: this.#name,
      next: comes ? (suggestion.isNow ? 'due' : 'waiting') : null,
      title: (kind === 'heat' ? laterMessages[words].heat : messages[words].cold).due,
      tone: this.#plan.switched.tone === true,
      notice: notice && {
        remind: () => notice.remind(noticeMessages[words].due),
        close: () => notice.close(),
      },
    };
  }

  async #turn(which: Switch, on: boolean): Promise<void> {
    const allowed = which !== 'notice' || !on || (await this.#offered?.allow());
    // what it sounds like, and a tap that lets it out
    if (which === 'tone' && on) this.alarm.sound.chime();
    if (allowed) this.#plan.act({ type: 'switch', which, on });
    else this.#host.requestUpdate();
  }
}
