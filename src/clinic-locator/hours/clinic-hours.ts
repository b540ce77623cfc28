import type { Clinic, HoursSource } from '../clinic/clinic.ts';
import { parseHours, type Hours } from './parse.ts';
import { readAt, readAtWall, readHours, type HoursReading, type WallTime } from './read.ts';
import { DAY } from './schedule.ts';

/** What of a page decides how hours are read. */
export interface HoursSettings {
  /** IANA name, for clinics that tell none; or empty. */
  readonly timezone: string;
  readonly holidays: 'us' | 'off';
  readonly clock: { now(): number };
}

/** A day and time: an instant in epoch milliseconds, or minutes on each clinic's own wall clock. */
export type Wanted = { readonly at: number } | { readonly wall: number };

/**
 * `2026-11-28T09:00` is read on the wall clock of each clinic, so that no zone can shift it.
 *
 * @returns undefined where it is no time
 */
export function parseWanted(when: Date | string | undefined): Wanted | undefined {
  if (typeof when !== 'string') return when && !isNaN(+when) ? { at: +when } : undefined;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(when)) return undefined;
  const wall = Date.parse(`${when.slice(0, 16)}Z`) / 60_000;
  return isNaN(wall) ? undefined : { wall };
}

/**
 * The hours of a list's clinics, by each clinic's own zone. Each is parsed once, when it is first
 * asked for: ten thousand at once would hold up the list.
 */
export class ClinicHours {
  readonly #settings: HoursSettings;
  readonly #known = new WeakMap<HoursSource, Hours>();

  constructor(settings: HoursSettings) {
    this.#settings = settings;
  }

  of({ hoursSource }: Clinic): Hours {
    const hours = this.#known.get(hoursSource) ?? parseHours(hoursSource);
    this.#known.set(hoursSource, hours);
    return hours;
  }

  now(clinic: Clinic): HoursReading {
    return readHours(this.of(clinic), this.#circumstances(clinic, this.#settings.clock.now()));
  }

  when(clinic: Clinic, wanted: Wanted): WallTime {
    const hours = this.of(clinic);
    return 'wall' in wanted
      ? readAtWall(hours, wanted.wall, this.#circumstances(clinic, 0))
      : readAt(hours, this.#circumstances(clinic, wanted.at));
  }

  #circumstances({ timezone, lastReviewed }: Clinic, now: number) {
    const { timezone: usual, holidays } = this.#settings;
    return { zone: timezone ?? usual, lastReviewed, holidays, now };
  }
}

/** Those open then first, then those whose hours are not known, then the others; else in the same order. */
export function openFirst<T extends { readonly clinic: Clinic }>(
  results: readonly T[],
  wanted: Wanted,
  hours: ClinicHours,
): { readonly results: T[]; readonly open: number } {
  const states = results.map(({ clinic }) => hours.when(clinic, wanted).state);
  const of = (state: string) => results.filter((_, index) => states[index] === state);
  const open = of('open');
  return { results: [...open, ...of('unknown'), ...of('closed')], open: open.length };
}

const MINUTE = 60_000;

/** Milliseconds until the words about some clinics' hours change: one opens or closes, or its day ends. */
export function untilChange(readings: readonly HoursReading[], now: number): number {
  const times = readings.flatMap(({ nextChange, wall }) => [
    nextChange ? +nextChange - now : Infinity,
    wall === null ? Infinity : (DAY - (wall % DAY)) * MINUTE - (now % MINUTE),
  ]);
  return Math.max(0, Math.min(...times));
}
