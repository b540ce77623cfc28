import { MINUTE } from '../../shared/time.ts';
import { memo } from './memo.ts';

/** A clinic's wall clock, by the engine's own table of time zones. */
export interface Zone {
  /** @returns wall clock minus UTC, in minutes, at an instant in epoch milliseconds */
  offset(at: number): number;
}

/** Clocks are put forward or back on a quarter hour, nowhere in between. */
const QUARTER = 15 * MINUTE;

/** An IANA name. Abbreviations such as EST, and offsets, are refused: they have no daylight saving time. */
const NAME = /^(?:UTC|[a-z_]+(?:\/[\w+-]+)+)$/i;

function formatter(name: string): Intl.DateTimeFormat | undefined {
  if (name.length > 60 || !NAME.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return undefined;
  }
}

/** The wall clock's date and time at an instant, read as if in UTC: milliseconds since 1 January 1970. */
function wallOf(format: Intl.DateTimeFormat, at: number): number {
  // the order in which the format of this locale writes them
  const [month, day, year, hour, minute] = format.format(at).match(/\d+/g)!.map(Number);
  return Date.UTC(year!, month! - 1, day, hour! % 24, minute);
}

/** The zone of an IANA name; `undefined` where the engine does not know the name. */
export const zoneOf = memo(500, (name: string): Zone | undefined => {
  const format = formatter(name);
  if (!format) return undefined;
  const offset = memo(
    2000,
    (quarter: number) => (wallOf(format, quarter * QUARTER) - quarter * QUARTER) / MINUTE,
  );
  return { offset: (at) => offset(Math.floor(at / QUARTER)) };
});

/** Whole minutes on the wall clock since 1 January 1970. */
export const wallAt = (zone: Zone, at: number): number => Math.floor(at / MINUTE) + zone.offset(at);

/**
 * The first instant after `from`, up to `to`, at which the clock is put forward or back; `undefined`
 * where it is not.
 */
export function nextShift(zone: Zone, from: number, to: number): number | undefined {
  const offset = zone.offset(from);
  if (zone.offset(to) === offset) return undefined;
  let before = Math.floor(from / QUARTER);
  let after = Math.floor(to / QUARTER);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (zone.offset(middle * QUARTER) === offset) before = middle;
    else after = middle;
  }
  return after * QUARTER;
}
