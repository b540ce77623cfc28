import { expect } from 'chai';
import {
  parseHours,
  type Hours,
  type HoursFields,
} from '../../../src/clinic-locator/hours/parse.ts';
import { readAt, readAtWall } from '../../../src/clinic-locator/hours/read.ts';
import type { State } from '../../../src/clinic-locator/hours/state.ts';

/** Minutes on the wall clock: `2026-11-23 10:00`, a Monday. */
export const wall = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`) / 60_000;

/** States at times, such as `{ '2026-11-23 10:00': 'open' }`. */
export type States = Readonly<Record<string, State>>;

export const openAt = (read: Hours, zone: string | undefined, now: number): State =>
  readAt(read, { zone, now }).state;

export const openAtWall = (read: Hours, at: number): State => readAtWall(read, at).state;

/** Named rows, each a test: what the fields of a clinic say at some times. */
export function itSays(rows: readonly (readonly [name: string, HoursFields, States])[]): void {
  for (const [name, fields, states] of rows) {
    it(name, () => {
      const hours = parseHours(fields);
      const read = Object.keys(states).map((at) => [at, openAtWall(hours, wall(at))]);
      expect(Object.fromEntries(read)).to.deep.equal(states);
    });
  }
}
