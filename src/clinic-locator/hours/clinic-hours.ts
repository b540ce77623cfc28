import { DAY, MINUTE, type ClockSource } from '../../shared/time.ts';
import type { Clinic, HoursSource } from '../clinic/clinic.ts';
import { isAbroad, type Whereabouts } from './abroad.ts';
import { parseHours, type Hours } from './parse.ts';
import { readAt, readAtWall, readHours, type HoursReading, type WallTime } from './read.ts';
import { MINUTES_A_DAY } from './schedule.ts';
import { standingNow, standingThen, statusOn } from './standing.ts';

/** The settings of a page that decide how hours are read. */
export interface HoursSettings {
  /** IANA name, for clinics without a zone of their own; or empty. */
  readonly timezone: string;
  readonly holidays: 'us' | 'off';
  readonly clock: ClockSource;
}

/**
 * A day and time that a visitor asks about: an instant in epoch milliseconds, or minutes since
 * 1 January 1970 on each clinic's own wall clock.
 */
export type Wanted = { readonly at: number } | { readonly wall: number };

/**
 * Reads a day and time. A text such as `2026-11-28T09:00` is meant on the wall clock of each clinic,
 * so that no zone can shift it; a `Date` is an instant.
 *
 * @returns `undefined` where it is not a valid time
 */
export function parseWanted(when: Date | string | undefined): Wanted | undefined {
  if (typeof when !== 'string') return when && !isNaN(+when) ? { at: +when } : undefined;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(when)) return undefined;
  const wall = Date.parse(`${when.slice(0, 16)}Z`) / MINUTE;
  return isNaN(wall) ? undefined : { wall };
}

/**
 * The hours of a list's clinics, by each clinic's own zone. A clinic's hours are parsed once, when
 * they are first asked for: a list of a hundred thousand clinics would be held up if all were
 * parsed at once.
 */
export class ClinicHours {
  readonly #settings: HoursSettings;
  #known = new WeakMap<HoursSource, Hours>();
  /** The tag's zone with which those were parsed. */
  #zone = '';

  constructor(settings: HoursSettings) {
    this.#settings = settings;
  }

  of(clinic: Clinic): Hours {
    const { hoursSource } = clinic;
    if (this.#zone !== this.#settings.timezone) {
      this.#zone = this.#settings.timezone;
      this.#known = new WeakMap();
    }
    const hours =
      this.#known.get(hoursSource) ?? parseHours(hoursSource, whereabouts(clinic, this.#settings));
    this.#known.set(hoursSource, hours);
    return hours;
  }

  now(clinic: Clinic): HoursReading {
    const circumstances = this.#circumstances(clinic, this.#settings.clock.now());
    const reading = readHours(this.of(clinic), circumstances);
    return standingNow(statusOn(clinic, reading.today), reading);
  }

  when(clinic: Clinic, wanted: Wanted): WallTime {
    const hours = this.of(clinic);
    const then =
      'wall' in wanted
        ? readAtWall(hours, wanted.wall, this.#circumstances(clinic, 0))
        : readAt(hours, this.#circumstances(clinic, wanted.at));
    const day = Math.floor(
      then.wall === null ? (wanted as { at: number }).at / DAY : then.wall / MINUTES_A_DAY,
    );
    return standingThen(statusOn(clinic, day), then);
  }

  #circumstances(clinic: Clinic, now: number) {
    const where = whereabouts(clinic, this.#settings);
    const holidays = isAbroad(where) ? 'off' : this.#settings.holidays;
    return { zone: where.zone, lastReviewed: clinic.lastReviewed, holidays, now };
  }
}

/** @param usual the tag's zone, for clinics without one */
export const whereabouts = (
  { address, timezone }: Clinic,
  { timezone: usual }: { readonly timezone: string },
): Whereabouts => ({ country: address.addressCountry, zone: timezone ?? usual });

/**
 * Sorts results by their state at a day and time: open clinics first, then clinics whose hours are
 * not known, then closed ones. Within each group the order stays.
 */
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

/**
 * Milliseconds until the words about some clinics' hours change, because a clinic opens or closes, or
 * a day ends there.
 */
export function untilChange(readings: readonly HoursReading[], now: number): number {
  const times = readings.flatMap(({ nextChange, wall }) => [
    nextChange ? +nextChange - now : Infinity,
    wall === null ? Infinity : (MINUTES_A_DAY - (wall % MINUTES_A_DAY)) * MINUTE - (now % MINUTE),
  ]);
  return Math.max(0, Math.min(...times));
}
