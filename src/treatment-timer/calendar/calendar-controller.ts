import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Plan } from '../keep/plan-controller.ts';
import { exportFile, type CalendarScene } from './calendar-view.ts';
import { leftText, liesAhead, parseLeft, type Left } from './left.ts';

/** What the record knows of calendar files. */
export interface CalendarSettings {
  readonly own: Left;
  /** What an erased plan has in the visitor's calendar; null where it has nothing there. */
  readonly left: Left | null;
  /** The file that was just handed over. */
  readonly given: 'added' | 'removed' | null;
  readonly onFile: (given: 'added' | 'removed', exported: readonly number[]) => void;
}

/** The calendar files of a plan, and of the plan that was erased last, as long as its times lie ahead. */
export class CalendarController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #plan: Plan;
  readonly #exported: () => void;
  #tidied = false;
  #given: CalendarSettings['given'] = null;

  /** @param exported called after the rest of the plan was handed over as a file */
  constructor(host: ReactiveControllerHost, plan: Plan, exported: () => void) {
    this.#host = host;
    this.#plan = plan;
    this.#exported = exported;
    host.addController(this);
  }

  /** What has been is not kept, though nobody may ever ask for it. */
  hostUpdated(): void {
    if (this.#tidied) return;
    this.#tidied = true;
    void this.#left;
  }

  get settings(): CalendarSettings {
    return {
      own: this.#plan.calendar,
      left: this.#left,
      given: this.#given,
      onFile: (given, exported) => {
        this.#given = given;
        if (given === 'added') this.#keep(exported);
        else this.#host.requestUpdate();
      },
    };
  }

  /** The rest of the plan as a file; empty where it is over or stopped. */
  file(scene: CalendarScene): string {
    if (scene.times.length === 0) return '';
    const { text, exported } = exportFile(scene);
    this.#keep(exported);
    return text;
  }

  /**
   * The plan is about to be erased: the file that takes its times out of the calendar stays on offer.
   *
   * @returns whether there is anything to take out
   */
  leave(): boolean {
    const { calendar, now } = this.#plan;
    const isInCalendar = liesAhead(calendar, now);
    if (isInCalendar) this.#plan.left = leftText(calendar);
    this.#given = null;
    return isInCalendar;
  }

  get #left(): Left | null {
    const { left, now } = this.#plan;
    if (left === null) return null;
    const parsed = parseLeft(left, now);
    if (!parsed) this.#plan.left = null;
    return parsed ?? null;
  }

  #keep(starts: readonly number[]): void {
    this.#plan.act({ type: 'export', starts });
    this.#exported();
  }
}
