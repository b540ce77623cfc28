import type { Clinic } from '../clinic/clinic.ts';
import { speaksOfClosing, type Status } from '../clinic/status.ts';
import { parseDate } from './calendar.ts';
import type { HoursReading, WallTime } from './read.ts';

type Spoken = Pick<Clinic, 'status' | 'notice' | 'noticeUntil'>;

/**
 * The clinic's notice, as long as it holds.
 *
 * @param today the date at the clinic, in days since 1 January 1970
 */
export function noticeOn({ notice, noticeUntil }: Spoken, today: number): string | undefined {
  const last = noticeUntil === undefined ? undefined : parseDate(noticeUntil);
  return last !== undefined && today > last ? undefined : notice;
}

/** Whether a clinic receives patients on a day: by its status, and by a notice that speaks of closing. */
export function statusOn(clinic: Spoken, today: number): Status {
  const notice = noticeOn(clinic, today);
  return clinic.status === 'open' && notice !== undefined && speaksOfClosing(notice)
    ? 'unknown'
    : clinic.status;
}

/** A reading of the hours of a clinic that does not receive patients by its hours. */
export const standingNow = (status: Status, reading: HoursReading): HoursReading =>
  status === 'open'
    ? reading
    : {
        ...reading,
        state: status === 'unknown' ? 'unknown' : 'closed',
        nextChange: null,
        nextState: null,
        nextWall: null,
        doubts: [],
      };

/** The same for a day and time that a person asks about: nobody knows when a clinic that is closed for now opens. */
export const standingThen = (status: Status, then: WallTime): WallTime =>
  status === 'open'
    ? then
    : { ...then, state: status === 'closed' ? 'closed' : 'unknown', doubts: [] };
