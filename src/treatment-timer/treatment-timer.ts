import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { attribute } from '../shared/attribute.ts';
import { calendarDate, dateWords } from '../shared/core/date.ts';
import { clampedNumber, oneOf, text } from '../shared/core/grammar.ts';
import { Widget } from '../shared/widget.ts';
import type { ClockSource } from './clock.ts';
import { messages } from './core/messages.ts';
import { BOUNDS, protocolOf, type Kind } from './core/protocol.ts';
import type { Change, Phase } from './core/reading.ts';
import type { PastSession } from './core/record.ts';
import { screenOf, type Detour, type Screen } from './core/screen.ts';
import type { Action } from './core/session.ts';
import type { Words } from './core/words/en.ts';
import { daysView } from './days-view.ts';
import { eventOf, TreatmentTimerStorageDegradedEvent } from './events.ts';
import { footView } from './foot-view.ts';
import { HeadingFocus } from './heading-focus.ts';
import type { More } from './more-view.ts';
import { Plan, type PlanSettings } from './plan.ts';
import type { Handlers, Panel, Scene } from './scene.ts';
import { screenView } from './screen-view.ts';
import { spokenView } from './spoken-view.ts';
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

/** Answers to the questions before ice. */
const ANSWERS: readonly Action['type'][] = ['onset', 'clear-signs', 'clear-cold'];

/** Screens with the plan's line of days. */
const PLANNED: readonly Screen[] = ['session', 'rest', 'heat'];

/**
 * Times the ice of a clinic's plan for a back spasm: asks what must be asked first, says when to take
 * the ice off and when it may go on again, and keeps all of it on the visitor's device.
 *
 * @tag treatment-timer
 * @fires {TreatmentTimerPhaseChangeEvent} treatment-timer-phase-change - The plan came to another phase. `phase`: setup, cold, choice, heat, review or stopped.
 * @fires {TreatmentTimerSessionStartEvent} treatment-timer-session-start - A pack went on. `kind`: cold.
 * @fires {TreatmentTimerSessionDueEvent} treatment-timer-session-due - The rest is over. `kind`: cold.
 * @fires {TreatmentTimerSessionEndEvent} treatment-timer-session-end - A pack came off. `kind`: cold, `outcome`: done, stopped or unconfirmed.
 * @fires {TreatmentTimerOverdueEvent} treatment-timer-overdue - Time is up and the pack is not confirmed to be off.
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
  /** Minutes from the start of one ice time to the next, 120 or more. */
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
  /** Where the plan is kept: on the device, in the tab, or with the page alone. */
  @attribute('storage', oneOf('local', 'session', 'off'), 'local') storage!:
    'local' | 'session' | 'off';
  /** Clinician who read the plan and stands by it. */
  @attribute('reviewed-by', text, '') reviewedBy!: string;
  /** Day of that review, as YYYY-MM-DD. */
  @attribute('reviewed-on', calendarDate, '') reviewedOn!: string;
  /** Person who checked the Spanish text. */
  @attribute('translation-reviewed-by', text, '') translationReviewedBy!: string;

  /** The patient is on the way to the next ice time. */
  #starting = false;
  #detour: Detour | null = null;
  #panel: Panel | null = null;
  #notice: 'unread' | 'erased' | null = null;

  readonly #plan = new Plan(this, () => this.#settings, {
    changed: (change) => this.#changed(change),
    degraded: () => this.dispatchEvent(new TreatmentTimerStorageDegradedEvent()),
    unread: () => (this.#notice = 'unread'),
  });

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

  /** Leads the visitor to the next ice time, if one is due. It starts none: the questions come first. */
  start(): void {
    this.#starting = true;
    this.#detour = null;
    this.requestUpdate();
  }

  /** Ends the ice time that is on, as stopped. Without one, nothing happens. */
  stop(): void {
    if (this.#plan.readNow().session) this.#act({ type: 'stop' });
  }

  /** Erases the plan. The rest that the skin still needs is kept while the page is open; after that the questions ask for it. */
  reset(): void {
    this.#act({ type: 'reset' });
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

  /** Each answer leads on to the next ice time; all else leads back to the plan. */
  #act(action: Action): void {
    this.#starting = ANSWERS.includes(action.type);
    this.#detour = action.type === 'stop' ? 'skin' : null;
    this.#panel = null;
    this.#notice = action.type === 'reset' ? 'erased' : null;
    this.#plan.act(action);
  }

  /** A pack may go on in another tab, too: then this patient is no longer on the way to it. */
  #changed(change: Change): void {
    if (change.type === 'start') {
      this.#starting = false;
      this.#detour = null;
    }
    this.dispatchEvent(eventOf(change));
  }

  readonly #handlers: Handlers = {
    act: (action) => {
      this.#focus.want();
      this.#act(action);
    },
    go: (detour) => {
      this.#focus.want();
      this.#detour = detour;
      this.#panel = null;
      this.requestUpdate();
    },
    begin: () => {
      this.#focus.want();
      this.start();
    },
    toggle: (panel) => {
      this.#panel = this.#panel === panel ? null : panel;
      this.requestUpdate();
    },
  };

  protected override titleText(): string {
    const { session } = this.#plan.reading;
    if (!session) return this.#words.title;
    return session.state === 'overdue' ? this.#words.titleOverdue : this.#words.titleRunning;
  }

  protected override content(): TemplateResult {
    const scene = this.#scene;
    const screen = screenOf(scene.reading, this.#starting, this.#detour);
    const signsShown = screen === 'signs' || screen === 'danger';
    return html`${this.#notices()} ${screenView(screen, scene, this.#handlers)}
    ${PLANNED.includes(screen) ? daysView(scene) : nothing}
    ${footView(scene, this.#more, signsShown, this.#panel, this.#handlers)} ${spokenView(scene)}`;
  }

  #notices(): unknown {
    const words = this.#words;
    const unsaved = this.#plan.degraded || this.storage === 'off';
    return html`${this.#notice ? html`<p class="notice">${words[this.#notice]}</p>` : nothing}
    ${unsaved ? html`<p class="notice">${words.saved.off}</p>` : nothing}`;
  }

  get #words(): Words {
    return messages[this.language.current];
  }

  get #scene(): Scene {
    return {
      words: this.#words,
      language: this.language.current,
      locale: this.language.locale,
      level: this.headingLevel + 1,
      now: this.#plan.now,
      reading: this.#plan.reading,
      protocol: this.#settings.protocol,
      help: {
        emergencyNumber: this.emergencyNumber,
        clinicPhone: this.clinicPhone,
        afterHoursPhone: this.afterHoursPhone,
        find: this.#find,
      },
    };
  }

  /** The way to the page's finder, where it has one. */
  get #find(): (() => void) | undefined {
    const finder = this.neighbours.find('clinic-locator');
    if (!finder) return undefined;
    return () => {
      finder.scrollIntoView();
      finder.focus({ preventScroll: true });
    };
  }

  get #more(): More {
    return {
      saved: this.#plan.degraded ? 'off' : this.storage,
      reviewedBy: this.reviewedBy,
      reviewedOn: this.reviewedOn && dateWords(this.reviewedOn, this.language.locale),
      translationReviewedBy: this.translationReviewedBy,
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
