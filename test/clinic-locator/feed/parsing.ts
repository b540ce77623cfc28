import * as clinic from '../../../src/clinic-locator/clinic/clinic.ts';
import type { FormatChoice } from '../../../src/clinic-locator/feed/formats/format.ts';
import * as hours from '../../../src/clinic-locator/hours/parse.ts';
import { readAt, readAtWall } from '../../../src/clinic-locator/hours/read.ts';
import type { State } from '../../../src/clinic-locator/hours/state.ts';
import { moreReaders } from '../../../src/clinic-locator/feed/formats/more-readers.ts';

/** With every reader, as a page has them once they are asked for. */
export const parseClinics = (data: unknown, format?: FormatChoice): clinic.Feed =>
  clinic.parseClinics(data, format, moreReaders);

export const openAt = (read: hours.Hours, zone: string | undefined, now: number): State =>
  readAt(read, { zone, now }).state;

export const openAtWall = (read: hours.Hours, wall: number): State => readAtWall(read, wall).state;
