import type { Language } from '../../shared/language/language.ts';
import type { Protocol } from '../plan/protocol.ts';
import type { QuietHours } from '../plan/quiet-hours.ts';
import type { Reading } from '../plan/reading.ts';
import type { Suggestion } from '../plan/suggested-time.ts';
import type { Detour, Panel } from './screen.ts';
import type { Action } from '../plan/session.ts';
import type { KindWords, Words } from './words/en.ts';

/** Whom a patient can reach. */
export interface Help {
  readonly emergencyNumber: string;
  readonly clinicPhone: string;
  readonly afterHoursPhone: string;
  /** Goes to the finder, where the page has one. */
  readonly find: (() => void) | undefined;
}

/** A sound that is on, and that no tap has let out since the page was opened. */
export interface LockedSound {
  /** Lets it out, while a tap is handled; null once it is. */
  readonly unlock: (() => void) | null;
}

/** All that a view draws from. */
export interface Scene {
  readonly words: Words;
  /** Words of the next pack's kind. */
  readonly kindWords: KindWords;
  readonly language: Language;
  /** For `Intl`. */
  readonly locale: string;
  /** Heading level of what stands below the widget's title. */
  readonly level: number;
  readonly now: number;
  readonly reading: Reading;
  readonly protocol: Protocol;
  readonly quiet: QuietHours | null;
  /** The next pack as the plan suggests it; null where none comes. */
  readonly suggestion: Suggestion | null;
  /** Where the alarm is on and would be silent; null where it rings or is off. */
  readonly lockedSound: LockedSound | null;
  readonly help: Help;
  /** Goes to the page's card about the back, where it has one. */
  readonly card: (() => void) | undefined;
}

/** What a patient's tap does. */
export interface Handlers {
  act(action: Action): void;
  /** Leads aside from the plan's course, or back to it. */
  go(detour: Detour | null): void;
  /** Begins the way to the next pack; to the other kind, where a kind is given. */
  begin(kind?: Reading['kind']): void;
  toggle(panel: Panel): void;
  /** Says how much time is left. */
  tell(): void;
}
