import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { attribute } from '../shared/attributes/attribute.ts';
import { calendarDate, dateWords } from '../shared/attributes/date.ts';
import { clampedNumber, oneOf, text } from '../shared/attributes/grammar.ts';
import { Part } from '../shared/part.ts';
import { Widget } from '../shared/widget.ts';
import type { AlarmSettings } from './alerts/alarm-view.ts';
import type { Left } from './calendar/calendar-view.ts';
import type { ClockSource } from './keep/clock.ts';
import { Alarm, type AlarmScene } from './alerts/alarm.ts';
import type { Notice } from './alerts/notification.ts';
import { messages } from './screens/words.ts';
import { BOUNDS, protocolOf, type Kind } from './plan/protocol.ts';
import { parseQuietHours, quietHours } from './plan/quiet-hours.ts';
import type { Change, Phase } from './plan/reading.ts';
import type { PastSession, Switch } from './plan/record.ts';
import { screenOf, type Detour, type Screen } from './screens/screen.ts';
import type { Action } from './plan/session.ts';
import type { Words } from './screens/words/en.ts';
import {
  eventOf,
  TreatmentTimerClockChangedEvent,
  TreatmentTimerExportEvent,
  TreatmentTimerStorageDegradedEvent,
} from './events.ts';
import { footView } from './screens/foot-view.ts';
import { HeadingFocus } from './screens/heading-focus-controller.ts';
import { Plan, type PlanSettings } from './keep/plan-controller.ts';
import type { Handlers, Panel, Scene } from './screens/scene.ts';
import { missingView, screenView } from './screens/screen-view.ts';
import { answerOf, spokenView, type Answer } from './screens/spoken-view.ts';
import { timerStyles } from './treatment-timer.styles.ts';

/** What `getState()` gives: instants in epoch milliseconds, no health answer. */
export interface TreatmentTimerState {
  readonly phase: Phase;
  readonly onsetAt: number | null;
  readonly session: {
    readonly kind: Kind;
    readonly state: 'running' | 'overdue';
    readonly startedAt: number;
    readonly endsAt: number;
  } | null;
  /** Earliest next ice time; null while a pack is on and where none comes. */
  readonly nextSessionAt: number | null;
  readonly history: readonly PastSession[];
}

/** Answers to the questions before ice or heat. */
const ANSWERS: readonly Action['type'][] = [
  'onset',
  'clear-signs',
  'clear-cold',
  'clear-heat',
  'clear-skin',
];

/** Screens with the plan's line of days. */
const PLANNED: readonly Screen[] = ['session', 'rest'];

/**
 * Times the ice and heat of a clinic's plan for a back spasm: asks what must be asked first, says when
 * to take them off and when they may go on again, and keeps all of it on the visitor's device.
 *
 * @tag treatment-timer
 * @fires {TreatmentTimerPhaseChangeEvent} treatment-timer-phase-change - The plan came to another phase. `phase`: setup, cold, choice, heat, review or stopped.
 * @fires {TreatmentTimerSessionStartEvent} treatment-timer-session-start - A pack went on. `kind`: cold or heat.
 * @fires {TreatmentTimerSessionDueEvent} treatment-timer-session-due - The rest is over. `kind`: cold or heat.
 * @fires {TreatmentTimerSessionEndEvent} treatment-timer-session-end - A pack came off. `kind`: cold or heat, `outcome`: done, stopped or unconfirmed.
 * @fires {TreatmentTimerOverdueEvent} treatment-timer-overdue - Time is up and the pack is not confirmed to be off.
 * @fires {TreatmentTimerExportEvent} treatment-timer-export - The rest of the plan was handed over as a calendar file.
 * @fires {TreatmentTimerClockChangedEvent} treatment-timer-clock-changed - The device's clock was set by a minute or more.
 * @fires {TreatmentTimerStorageDegradedEvent} treatment-timer-storage-degraded - The browser keeps nothing: the plan lasts as long as the page.
 * @slot - Children with `data-fallback` show until the timer is there; all else stays visible.
 * @csspart widget - the frame
 */
export class TreatmentTimer extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, timerStyles];

  /** Name of the plan. Timers with the same one share one record. */
  @attribute('plan-id', text, 'back') planId!: string;
  /** Longest time of one ice pack in minutes, 1 to 20. */
  @attribute('cold-minutes', clampedNumber(...BOUNDS.coldMinutes), 20) coldMinutes!: number;
  /** Longest time of heat in minutes, 1 to 20. */
  @attribute('heat-minutes', clampedNumber(...BOUNDS.heatMinutes), 15) heatMinutes!: number;
  /** Minutes from the start of one ice or heat time to the next, 120 or more. */
  @attribute('interval-minutes', clampedNumber(...BOUNDS.intervalMinutes), 120)
  intervalMinutes!: number;
  /** Hours after the onset when ice or heat is the patient's choice, 48 to 72. */
  @attribute('choice-from-hours', clampedNumber(...BOUNDS.choiceFromHours), 48)
  choiceFromHours!: number;
  /** Hours after the onset when ice ends, 48 to 72 and not before the choice. */
  @attribute('heat-from-hours', clampedNumber(...BOUNDS.heatFromHours), 72)
  heatFromHours!: number;
  /** Days after the onset when a patient who is not better should call, 1 to 7. */
  @attribute('review-after-days', clampedNumber(...BOUNDS.reviewAfterDays), 7)
  reviewAfterDays!: number;
  /** Hours of the night in which no time is suggested, such as 22:00-07:00, or off. They forbid nothing. */
  @attribute('quiet-hours', quietHours, '22:00-07:00') quietHours!: string;
  /** Where the plan is kept: on the device, in the tab, or with the page alone. */
  @attribute('storage', oneOf('local', 'session', 'off'), 'local') storage!:
    'local' | 'session' | 'off';
  /** A notice outside the page when time is up, once the visitor asks for it: from the page, or by the site's service worker. */
  @attribute('notify', oneOf('off', 'page', 'worker'), 'off') notify!: 'off' | 'page' | 'worker';
  /** Whether the screen stays awake while ice or heat is on; the visitor can switch it. */
  @attribute('wake-lock', oneOf('on', 'off'), 'on') wakeLock!: 'on' | 'off';
  /** Whether the page rings when time is up; the visitor can switch it. */
  @attribute('sound', oneOf('on', 'off'), 'on') sound!: 'on' | 'off';
  /** Clinician who read the plan and stands by it. */
  @attribute('reviewed-by', text, '') reviewedBy!: string;
  /** Day of that review, as YYYY-MM-DD. */
  @attribute('reviewed-on', calendarDate, '') reviewedOn!: string;
  /** Person who checked the Spanish text. */
  @attribute('translation-reviewed-by', text, '') translationReviewedBy!: string;

  /** The patient is on the way to the next pack. */
  #starting = false;
  /** What the patient would rather have, in the time of choice. */
  #wanted: Kind | null = null;
  #detour: Detour | null = null;
  #panel: Panel | null = null;
  #answer: Answer | null = null;
  #given: 'added' | 'removed' | null = null;
  /** What the plan that was erased last has in the visitor's calendar, as long as the page is open. */
  #left: Left | null = null;
  #outside: Notice | undefined;
  #notice: 'unread' | 'erased' | 'clock' | null = null;

  readonly #plan = new Plan(this, () => this.#settings, {
    changed: (change) => this.#changed(change),
    clockChanged: () => {
      this.#notice = 'clock';
      this.dispatchEvent(new TreatmentTimerClockChangedEvent());
    },
    degraded: () => this.dispatchEvent(new TreatmentTimerStorageDegradedEvent()),
    unread: () => (this.#notice = 'unread'),
  });

  readonly #alarm = new Alarm(
    this,
    () => this.#alarmScene,
    this.#plan.ledger,
    () => this.#plan.clock.now(),
  );
  readonly #later = new Part(this, () => import('./screens/later-view.ts'));
  readonly #morePart = new Part(this, () => import('./screens/more-view.ts'));

  readonly #focus = new HeadingFocus(this);

  protected override willUpdate(): void {
    this.diagnostics.set('choice-from-hours and heat-from-hours', this.#disorder);
  }

  /** Where time comes from: `now()` in epoch milliseconds and `monotonic()` in milliseconds. The device's clocks by default. */
  get clock(): ClockSource {
    return this.#plan.clock.source;
  }
  set clock(source: ClockSource) {
    this.#plan.clock.source = source;
    this.requestUpdate();
  }

  /**
   * Says when the pain began, as the first question does. The safety questions follow.
   *
   * @param date a moment that has passed; any other is ignored and named to the editor
   */
  setOnset(date: Date): void {
    const at = date instanceof Date ? date.getTime() : NaN;
    const usable = at <= this.#plan.clock.now();
    this.diagnostics.set(
      'setOnset()',
      usable ? undefined : { message: 'takes a Date that has passed. What it got is ignored.' },
    );
    if (usable) this.#plan.act({ type: 'onset', at });
  }

  /** Leads the visitor to the next ice or heat time, if one is due. It starts none: the questions come first. */
  start(): void {
    this.#begin(null);
  }

  /** Ends the ice or heat time that is on, as stopped, and asks for the skin. Without one, nothing happens. */
  stop(): void {
    if (this.#plan.readNow().session) this.#act({ type: 'stop' });
  }

  /**
   * Erases the plan. The rest that the skin still needs is kept while the page is open; after that the
   * questions ask for it. That ice and heat are closed because the skin looked hurt is kept, too.
   */
  reset(): void {
    this.#act({ type: 'reset' });
  }

  /**
   * The rest of the plan as a calendar file (RFC 5545) with alarms; empty before the safety questions are
   * answered, and where the part that writes it cannot be had.
   */
  async exportCalendar(): Promise<string> {
    const part = await this.#morePart.load();
    await this.updateComplete;
    const scene = part?.calendarScene(this.#scene, this.#plan.calendar);
    if (!part || !scene || scene.times.length === 0) return '';
    const { text, exported } = part.exportFile(scene);
    this.#exported(exported);
    return text;
  }

  /** What is true now. Instants are epoch milliseconds. Holds no health answer. */
  getState(): TreatmentTimerState {
    const { phase, onsetAt, session, nextStartAt, history } = this.#plan.readNow();
    return {
      phase,
      onsetAt,
      session: session && {
        kind: session.kind,
        state: session.state,
        startedAt: session.startedAt,
        endsAt: session.endsAt,
      },
      nextSessionAt: nextStartAt,
      history: history.map((each) => ({ ...each })),
    };
  }

  /** Each answer leads on to the next pack; all else leads back to the plan. */
  #act(action: Action): void {
    const answer = ANSWERS.includes(action.type);
    const asked = this.#starting;
    this.#starting = answer;
    if (!answer && action.type !== 'doubt') this.#wanted = null;
    this.#detour = null;
    this.#panel = null;
    this.#notice = null;
    if (action.type === 'reset') this.#leave();
    this.#plan.act(action);
    // a look back leads to no pack unless the patient asked for one
    if (answer && !asked && this.#plan.readNow().phase === 'review') this.#starting = false;
  }

  /** The file that takes the times out of the calendar stays on offer. */
  #leave(): void {
    const { calendar, now } = this.#plan;
    this.#notice = 'erased';
    this.#given = null;
    if (!calendar.exported.some((start) => start > now)) return;
    this.#left = calendar;
    this.#panel = 'more';
  }

  #exported(starts: readonly number[]): void {
    this.#plan.act({ type: 'export', starts });
    this.dispatchEvent(new TreatmentTimerExportEvent());
  }

  #begin(wanted: Kind | null): void {
    this.#starting = true;
    this.#wanted = wanted;
    this.#detour = null;
    this.requestUpdate();
  }

  /** A pack may go on in another tab, too: then this patient is no longer on the way to it. */
  #changed(change: Change): void {
    if (change.type === 'end') this.#answer = null;
    if (change.type === 'start') {
      this.#starting = false;
      this.#wanted = null;
      this.#detour = null;
    }
    this.dispatchEvent(eventOf(change));
  }

  readonly #handlers: Handlers = {
    act: (action) => {
      this.#focus.want();
      // only a tap can
      if (action.type === 'start' && this.#sounds) this.#alarm.sound.unlock();
      this.#act(action);
    },
    go: (detour) => {
      this.#focus.want();
      this.#detour = detour;
      this.#panel = null;
      this.requestUpdate();
    },
    begin: (kind) => {
      this.#focus.want();
      this.#begin(kind ?? this.#wanted);
    },
    tell: () => {
      this.#answer = answerOf(this.#scene);
      this.requestUpdate();
    },
    toggle: (panel) => {
      this.#panel = this.#panel === panel ? null : panel;
      this.requestUpdate();
    },
  };

  protected override titleText(): string {
    const { session } = this.#plan.reading;
    if (!session) return this.#words.title;
    const { titleOverdue, titleRunning } = this.#words;
    return (session.state === 'overdue' ? titleOverdue : titleRunning)[session.kind];
  }

  protected override content(): TemplateResult {
    const scene = this.#scene;
    const screen = screenOf(scene.reading, this.#starting, this.#detour);
    return html`${this.#told()} ${screenView(screen, scene, this.#handlers, this.#later)}
    ${PLANNED.includes(screen) ? this.#later.get()?.daysView(scene) : nothing}
    ${this.#abilities(scene)}
    ${footView(scene, this.#more(scene), screen, this.#panel, this.#handlers)}
    ${spokenView(scene, screen, this.#answer)}`;
  }

  /** After the first start, what the alarm can do here; later it waits behind the button. */
  #abilities(scene: Scene): unknown {
    const { session, history } = scene.reading;
    if (session?.state !== 'running' || history.length > 0 || this.#panel) return nothing;
    return this.#morePart.get()?.knownView(scene, this.#alarmSettings);
  }

  #more(scene: Scene): unknown {
    if (this.#panel !== 'more') return nothing;
    const part = this.#morePart.get();
    if (!part) return missingView(scene, this.#morePart);
    const { reviewedBy, translationReviewedBy } = this;
    const saved = this.#plan.degraded ? 'off' : this.storage;
    const reviewedOn = this.reviewedOn && dateWords(this.reviewedOn, this.language.locale);
    const more = { saved, reviewedBy, reviewedOn, translationReviewedBy } as const;
    const calendar = {
      own: this.#plan.calendar,
      left: this.#left,
      given: this.#given,
      onFile: this.#onFile,
    };
    return part.moreView(scene, { ...more, calendar, alarm: this.#alarmSettings }, this.#handlers);
  }

  readonly #onFile = (given: 'added' | 'removed', exported: readonly number[]): void => {
    this.#given = given;
    if (given === 'added') this.#exported(exported);
    else this.requestUpdate();
  };

  get #sounds(): boolean {
    return this.#plan.switched.sound ?? this.sound === 'on';
  }

  get #staysAwake(): boolean {
    return this.#plan.switched.awake ?? this.wakeLock === 'on';
  }

  get #name(): string {
    return `treatment-timer:${this.planId}`;
  }

  /** An alert outside the page. It is there with its part, which a visitor who asked for it once needs at once. */
  get #notices(): Notice | undefined {
    if (this.notify === 'off') return undefined;
    const wanted = this.#plan.switched.notice === true;
    const part = wanted ? this.#morePart.get() : this.#morePart.module;
    if (!part) return undefined;
    return (this.#outside ??= new part.Notice(() => ({
      ...part.noticeMessages[this.language.current],
      lang: this.language.current,
      way: this.notify,
      tag: this.#name,
      wanted: this.#plan.switched.notice === true,
    })));
  }

  get #alarmScene(): AlarmScene {
    const { session } = this.#plan.reading;
    return {
      name: this.#name,
      session,
      title: session ? this.#words.titleOverdue[session.kind] : '',
      sound: this.#sounds,
      wakeLock: this.#staysAwake,
      notice: this.#notices,
    };
  }

  get #alarmSettings(): AlarmSettings {
    return {
      sound: this.#sounds,
      awake: this.#staysAwake,
      alarm: this.#alarm,
      notice: this.#notices,
      turn: (which, on) => void this.#turn(which, on),
    };
  }

  async #turn(which: Switch, on: boolean): Promise<void> {
    const allowed = which !== 'notice' || !on || (await this.#notices?.allow());
    if (allowed) this.#plan.act({ type: 'switch', which, on });
    else this.requestUpdate();
  }

  #told(): unknown {
    const words = this.#words;
    const unsaved = this.#plan.degraded || this.storage === 'off';
    return html`${this.#notice ? html`<p class="notice">${words[this.#notice]}</p>` : nothing}
    ${unsaved ? html`<p class="notice">${words.unsaved}</p>` : nothing}`;
  }

  get #words(): Words {
    return messages[this.language.current];
  }

  get #scene(): Scene {
    const words = this.#words;
    return {
      words,
      kindWords: words.cold,
      language: this.language.current,
      locale: this.language.locale,
      level: this.headingLevel + 1,
      now: this.#plan.now,
      reading: this.#plan.readFor(this.#wanted),
      protocol: this.#settings.protocol,
      quiet: parseQuietHours(this.quietHours),
      help: {
        emergencyNumber: this.emergencyNumber,
        clinicPhone: this.clinicPhone,
        afterHoursPhone: this.afterHoursPhone,
        find: this.#wayTo('clinic-locator'),
      },
      card: this.#wayTo('spasm-info-card'),
    };
  }

  /** The way to another widget of the page, where it has one. */
  #wayTo(tag: string): (() => void) | undefined {
    const neighbour = this.neighbours.find(tag);
    if (!neighbour) return undefined;
    return () => {
      neighbour.scrollIntoView();
      neighbour.focus({ preventScroll: true });
    };
  }

  get #settings(): PlanSettings {
    const { planId, storage } = this;
    return { planId, storage, protocol: protocolOf(this) };
  }

  get #disorder(): { message: string; fix: string } | undefined {
    if (this.heatFromHours >= this.choiceFromHours) return undefined;
    return {
      message: `heat begins at ${this.heatFromHours} hours, before the choice at ${this.choiceFromHours}.`,
      fix: `${this.choiceFromHours} is used for both.`,
    };
  }
}
