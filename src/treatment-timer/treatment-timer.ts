import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { attribute } from '../shared/attributes/attribute.ts';
import { calendarDate, dateWords } from '../shared/attributes/date.ts';
import { clampedNumber, name, oneOf, text } from '../shared/attributes/grammar.ts';
import { Widget } from '../shared/widget.ts';
import { AlarmSettingsController } from './alerts/alarm-settings-controller.ts';
import { knownLineView } from './alerts/alarm-view.ts';
import { CalendarController } from './calendar/calendar-controller.ts';
import {
  eventOf,
  TreatmentTimerClockChangedEvent,
  TreatmentTimerExportEvent,
  TreatmentTimerStorageDegradedEvent,
} from './events.ts';
import type { ClockSource } from './keep/clock.ts';
import { Plan, type PlanSettings } from './keep/plan-controller.ts';
import { checkTag } from './keep/tag-check.ts';
import { BOUNDS, protocolOf } from './plan/protocol.ts';
import { parseQuietHours, quietHours } from './plan/quiet-hours.ts';
import type { Change } from './plan/reading.ts';
import type { Action } from './plan/session.ts';
import {
  acted,
  aside,
  atFirst,
  begun,
  erased,
  settled,
  started,
  toggled,
  type Course,
} from './screens/course.ts';
import { daysStyles } from './screens/days.styles.ts';
import { footView } from './screens/foot-view.ts';
import { ScreenFocus } from './screens/screen-focus-controller.ts';
import { sheetView } from './screens/log-view.ts';
import { logStyles } from './screens/log.styles.ts';
import { calendarScene, moreView } from './screens/more-view.ts';
import { moreStyles } from './screens/more-view.styles.ts';
import { Printing } from './screens/printing-controller.ts';
import type { Handlers, Scene } from './screens/scene.ts';
import { screenOf } from './screens/screen.ts';
import { screenView } from './screens/screen-view.ts';
import { SightController } from './screens/sight-controller.ts';
import { answerOf, spokenView, type Answer } from './screens/spoken-view.ts';
import { messages } from './screens/words.ts';
import { laterMessages } from './screens/words/later-days.ts';
import { stateOf, type TreatmentTimerState } from './plan/state.ts';
import { timerStyles } from './treatment-timer.styles.ts';

/**
 * Times the ice and heat of a clinic's plan for a back spasm: asks what must be asked first, says when
 * to take them off and when they may go on again, and keeps all of it on the visitor's device.
 *
 * @tag treatment-timer
 * @fires {TreatmentTimerPhaseChangeEvent} treatment-timer-phase-change - The plan came to another phase. `phase`: setup, cold, choice, heat, review or stopped.
 * @fires {TreatmentTimerSessionStartEvent} treatment-timer-session-start - A pack went on. `kind`: cold or heat.
 * @fires {TreatmentTimerSessionDueEvent} treatment-timer-session-due - The rest is over, by day or night. `kind`: cold or heat.
 * @fires {TreatmentTimerSessionEndEvent} treatment-timer-session-end - A pack came off. `kind`: cold or heat, `outcome`: done, stopped, unconfirmed, or taken-back within the first seconds.
 * @fires {TreatmentTimerOverdueEvent} treatment-timer-overdue - Time is up and the pack is not confirmed to be off.
 * @fires {TreatmentTimerExportEvent} treatment-timer-export - The rest of the plan was handed over as a calendar file.
 * @fires {TreatmentTimerClockChangedEvent} treatment-timer-clock-changed - The device's clock was set by a minute or more.
 * @fires {TreatmentTimerStorageDegradedEvent} treatment-timer-storage-degraded - The browser keeps nothing: the plan lasts as long as the page.
 * @slot - Children with `data-fallback` show until the timer is there; all else stays visible.
 * @csspart widget - the frame
 */
export class TreatmentTimer extends Widget {
  static override styles: CSSResultGroup = [
    Widget.styles,
    timerStyles,
    daysStyles,
    moreStyles,
    logStyles,
  ];

  /** Name of the plan. Timers with the same one share one record. */
  @attribute('plan-id', name, 'back') planId!: string;
  /** Longest time of one ice pack in minutes, 1 to 20. */
  @attribute('cold-minutes', clampedNumber(...BOUNDS.coldMinutes), BOUNDS.coldMinutes[1])
  coldMinutes!: number;
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
  /** Hours of the night in which no time is suggested and nothing reminds of one, such as 22:00-07:00, or off. They forbid nothing. */
  @attribute('quiet-hours', quietHours, '22:00-07:00') quietHours!: string;
  /** Where the plan is kept: on the device, in the tab, or with the page alone. */
  @attribute('storage', oneOf('local', 'session', 'off'), 'local') storage!:
    'local' | 'session' | 'off';
  /** A notice outside the page when time is up, and a quiet one when the next is due, once the visitor asks for them: from the page, or by the site's service worker. */
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

  /** Where the patient is on the screens. */
  #course = atFirst;
  /** What was said when the patient asked for the time left. */
  #answer: Answer | null = null;

  readonly #plan = new Plan(this, () => this.#settings, {
    changed: (change) => this.#changed(change),
    clockChanged: () => {
      this.#course = { ...this.#course, notice: 'clock' };
      this.dispatchEvent(new TreatmentTimerClockChangedEvent());
    },
    degraded: () => this.dispatchEvent(new TreatmentTimerStorageDegradedEvent()),
    unread: () => (this.#course = { ...this.#course, notice: 'unread' }),
  });

  readonly #alarm = new AlarmSettingsController(this, this.#plan, () => this.language.current);
  readonly #calendar = new CalendarController(this, this.#plan, () =>
    this.dispatchEvent(new TreatmentTimerExportEvent()),
  );
  readonly #focus = new ScreenFocus(this);
  readonly #printing = new Printing(this, () => this.performUpdate());
  readonly #sight = new SightController(this);

  protected override willUpdate(): void {
    checkTag(this);
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
    this.#go(begun(this.#course, null));
  }

  /** Ends the ice or heat time that is on, as stopped, and asks for the skin. Without one, nothing happens. */
  stop(): void {
    if (this.#plan.readNow().session) this.#act({ type: 'stop' });
  }

  /**
   * Erases the plan. The rest that the skin still needs is kept while the page is open; after that the
   * questions ask for it. That ice and heat are closed because the skin looked hurt is kept, too, and what it
   * takes to take the plan's times out of a calendar, until they have passed.
   */
  reset(): void {
    this.#act({ type: 'reset' });
  }

  /** The rest of the plan as a calendar file (RFC 5545) with alarms; empty before the safety questions are answered. */
  exportCalendar(): string {
    this.#plan.look();
    return this.#calendar.file(calendarScene(this.#scene, this.#plan.calendar));
  }

  /** What is true now. Instants are epoch milliseconds. Holds no health answer. */
  getState(): TreatmentTimerState {
    return stateOf(this.#plan.readNow());
  }

  #go(course: Course): void {
    this.#course = course;
    this.requestUpdate();
  }

  #act(action: Action): void {
    const before = this.#course;
    this.#course = acted(before, action);
    if (action.type === 'reset') this.#course = erased(this.#course, this.#calendar.leave());
    this.#plan.act(action);
    this.#course = settled(this.#course, before, this.#plan.readNow().phase);
  }

  #changed(change: Change): void {
    if (change.type === 'end') this.#answer = null;
    if (change.type === 'start') this.#course = started(this.#course);
    this.dispatchEvent(eventOf(change));
  }

  readonly #handlers: Handlers = {
    act: (action) => {
      this.#focus.want();
      // browsers let a page ring only after a tap
      if (action.type === 'start' && this.#alarm.sounds) this.#alarm.alarm.sound.unlock();
      this.#act(action);
    },
    go: (detour) => {
      this.#focus.want();
      this.#go(aside(this.#course, detour));
    },
    begin: (kind) => {
      this.#focus.want();
      this.#go(begun(this.#course, kind ?? this.#course.wanted));
    },
    tell: () => {
      this.#answer = answerOf(this.#scene);
      this.requestUpdate();
    },
    toggle: (panel) => this.#go(toggled(this.#course, panel)),
  };

  protected override titleText(): string {
    const { session } = this.#plan.reading;
    const { title, titleOverdue, titleRunning } = messages[this.language.current];
    if (!session) return title;
    return (session.state === 'overdue' ? titleOverdue : titleRunning)[session.kind];
  }

  protected override content(): TemplateResult {
    const scene = this.#scene;
    const { starting, detour, panel } = this.#course;
    const screen = screenOf(scene.reading, starting, detour);
    this.#sight.show(screen, scene, this.#course);
    return html`${this.#noticesView()} ${screenView(screen, scene, this.#handlers)}
    ${this.#abilitiesView(scene)}
    ${footView(scene, panel === 'more' ? this.#moreView(scene) : nothing, screen, panel, this.#handlers)}
    ${this.#printing.now && panel !== 'more' ? sheetView(scene) : nothing}
    ${spokenView(scene, screen, this.#answer)}`;
  }

  #noticesView(): TemplateResult {
    const words = messages[this.language.current];
    const { notice } = this.#course;
    const unsaved = this.#plan.degraded || this.storage === 'off';
    return html`${notice ? html`<p class="notice">${words[notice]}</p>` : nothing}
    ${unsaved ? html`<p class="notice">${words.unsaved}</p>` : nothing}`;
  }

  /** After the first start, what the alarm can do here, in one line; later it waits behind the button. */
  #abilitiesView(scene: Scene): unknown {
    const { session, history } = scene.reading;
    const first = session?.state === 'running' && history.length === 0;
    if (!first || this.#course.panel) return nothing;
    return knownLineView(scene, this.#alarm.settings, () => this.#handlers.toggle('more'));
  }

  #moreView(scene: Scene): TemplateResult {
    const { reviewedBy, translationReviewedBy } = this;
    return moreView(
      scene,
      {
        saved: this.#plan.degraded ? 'off' : this.storage,
        reviewedBy,
        reviewedOn: this.reviewedOn && dateWords(this.reviewedOn, this.language.locale),
        translationReviewedBy,
        calendar: this.#calendar.settings,
        alarm: this.#alarm.settings,
      },
      this.#handlers,
    );
  }

  get #scene(): Scene {
    const language = this.language.current;
    const words = messages[language];
    const reading = this.#plan.readFor(this.#course.wanted);
    return {
      words,
      kindWords: reading.kind === 'heat' ? laterMessages[language].heat : words.cold,
      language,
      locale: this.language.locale,
      level: this.headingLevel + 1,
      now: this.#plan.now,
      reading,
      protocol: protocolOf(this),
      quiet: this.#settings.quiet,
      suggestion: this.#plan.suggestionFor(reading),
      lockedSound: this.#alarm.lockedSound,
      help: {
        emergencyNumber: this.emergencyNumber,
        clinicPhone: this.clinicPhone,
        afterHoursPhone: this.afterHoursPhone,
        find: this.neighbours.wayTo('clinic-locator'),
      },
      card: this.neighbours.wayTo('spasm-info-card'),
    };
  }

  get #settings(): PlanSettings {
    const { planId, storage } = this;
    return { planId, storage, protocol: protocolOf(this), quiet: parseQuietHours(this.quietHours) };
  }
}
