import type { Language } from '../shared/core/language.ts';
import type { Protocol } from './core/protocol.ts';
import type { Reading } from './core/reading.ts';
import type { Detour } from './core/screen.ts';
import type { Action } from './core/session.ts';
import type { Words } from './core/words/en.ts';

/** Whom a patient can reach. */
export interface Help {
  readonly emergencyNumber: string;
  readonly clinicPhone: string;
  readonly afterHoursPhone: string;
  /** Goes to the finder, where the page has one. */
  readonly find: (() => void) | undefined;
}

/** All that a view draws from. */
export interface Scene {
  readonly words: Words;
  readonly language: Language;
  /** For `Intl`. */
  readonly locale: string;
  /** Heading level of what stands below the widget's title. */
  readonly level: number;
  readonly now: number;
  readonly reading: Reading;
  readonly protocol: Protocol;
  readonly help: Help;
}

/** What opens below a screen. */
export type Panel = 'signs' | 'more';

/** What a patient's tap does. */
export interface Handlers {
  act(action: Action): void;
  /** Leads aside from the plan's course, or back to it. */
  go(detour: Detour | null): void;
  /** Begins the way to the next ice time. */
  begin(): void;
  toggle(panel: Panel): void;
}
