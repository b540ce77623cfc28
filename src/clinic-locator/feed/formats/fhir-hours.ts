import { isRecord } from '../../clinic/problem.ts';
import { listOf } from './entry.ts';

const DAYS: ReadonlyMap<unknown, string> = new Map([
  ['mon', 'Monday'],
  ['tue', 'Tuesday'],
  ['wed', 'Wednesday'],
  ['thu', 'Thursday'],
  ['fri', 'Friday'],
  ['sat', 'Saturday'],
  ['sun', 'Sunday'],
]);

/**
 * `hoursOfOperation` in the shape of `openingHoursSpecification`. In R4 it is a list of times; in R5 an
 * `Availability` holds that list.
 */
export function weeklyHours(hoursOfOperation: unknown): readonly object[] {
  return listOf(hoursOfOperation)
    .flatMap((each) =>
      isRecord(each) && isAvailability(each) ? listOf(each['availableTime']) : each,
    )
    .filter(isRecord)
    .map((time) => ({
      dayOfWeek:
        time['daysOfWeek'] && listOf(time['daysOfWeek']).map((day) => DAYS.get(day) ?? day),
      opens:
        time['allDay'] === true
          ? '00:00'
          : clock(time['openingTime'] ?? time['availableStartTime']),
      closes:
        time['allDay'] === true ? '23:59' : clock(time['closingTime'] ?? time['availableEndTime']),
    }));
}

/** The `notAvailableTime` of R5 in the shape of schema.org, where a date without times is closed. */
export function closures(hoursOfOperation: unknown): readonly object[] {
  return listOf(hoursOfOperation)
    .flatMap((each) => (isRecord(each) ? listOf(each['notAvailableTime']) : []))
    .flatMap((each) => (isRecord(each) ? each['during'] : []))
    .filter(isRecord)
    .map(({ start, end }) => ({ validFrom: start, validThrough: end }));
}

const isAvailability = (value: object): boolean =>
  'availableTime' in value || 'notAvailableTime' in value;

/** `08:00:00` as `08:00`. */
const clock = (time: unknown): unknown =>
  typeof time === 'string' ? time.replace(/^(\d\d:\d\d):00(?:\.0+)?$/, '$1') : time;
