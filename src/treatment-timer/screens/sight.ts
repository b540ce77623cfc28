import type { Reading } from '../plan/reading.ts';
import type { Suggestion } from '../plan/suggested-time.ts';
import type { Course } from './course.ts';
import type { Screen } from './screen.ts';

/** A tap that comes sooner was meant for the screen before: nobody reads a question in half a second. Milliseconds. */
export const UNREAD_FOR = 500;

interface Press {
  readonly pointer: boolean;
  readonly counts: boolean;
}

/**
 * Whether a tap was meant for the screen that it hits. It counts by when the finger went down, and a row of
 * clicks belongs to the screen on which it began. Instants are those of `event.timeStamp`, so that a tap which
 * waited until a busy page had drawn is judged by when it was made.
 */
export class Sight {
  #screen: string | null = null;
  /** When the screen came into sight; null until then. */
  #since: number | null = null;
  #press: Press | null = null;
  /** A first click counted on this screen: the others of its row may. */
  #begun = false;

  /**
   * This screen is drawn next.
   *
   * @returns whether it is another one, of which `drawn` is to be told
   */
  show(screen: string): boolean {
    if (screen === this.#screen) return false;
    this.#screen = screen;
    this.#since = null;
    this.#begun = false;
    if (this.#press) this.#press = { ...this.#press, counts: false };
    return true;
  }

  /** The screen came into sight. */
  drawn(at: number): void {
    this.#since ??= at;
  }

  /** A finger, a mouse button or a key goes down. */
  press(at: number, pointer: boolean): void {
    this.#press = { pointer, counts: this.#seen(at) };
  }

  /** It was the beginning of something else, such as scrolling. */
  release(): void {
    this.#press = null;
  }

  /**
   * Whether this click counts.
   *
   * @param nth its place in a row of quick clicks, as `event.detail` has it: 0 where no pointer made it
   */
  click(at: number, nth: number): boolean {
    const press = this.#press;
    this.#press = null;
    const pressed = press?.pointer === nth > 0 ? press.counts : true;
    const counts = pressed && this.#seen(at);
    if (nth <= 1) this.#begun = counts;
    return counts && this.#begun;
  }

  #seen(at: number): boolean {
    return this.#since !== null && at - this.#since >= UNREAD_FOR;
  }
}

/**
 * What a patient takes for one screen: anything that puts other words under the finger makes it another.
 * A pack that is on stays one, so that no tap is lost that takes it off.
 */
export const lookOf = (
  screen: Screen,
  { kind, dueByDate, dateInDoubt }: Reading,
  { panel, notice }: Course,
  language: string,
  suggestion?: Suggestion | null,
): string =>
  screen === 'session'
    ? screen
    : [screen, kind, dueByDate, suggestion?.isNow, dateInDoubt, panel, notice, language].join();
