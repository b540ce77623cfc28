import { expect } from 'chai';
import { openAtWall } from '../feed/parsing.ts';
import { parseHours } from '../../../src/clinic-locator/hours/parse.ts';
import type { HoursFields } from '../../../src/clinic-locator/hours/parse.ts';

/** Minutes on the wall clock: `2026-11-23 10:00`, a Monday. */
export const wall = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`) / 60_000;

/** States at times, such as `{ '2026-11-23 10:00': 'open' }`. */
export type States = Readonly<Record<string, 'open' | 'closed' | 'unknown'>>;

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
