// The same properties as in the browsers, over as many calendar files as only Node reads in good time.
import { describe, it } from 'node:test';
import { bundled } from './bundle.mjs';

const RUNS = 10_000;

const { calendarFile, expect, expected, fc, files, judgeLines, readByIcalJs, readByTsIcs } =
  await bundled(`
    export * from './test/treatment-timer/calendar/calendar-files.ts';
    export { calendarFile } from './src/treatment-timer/calendar/calendar.ts';
    export { default as fc } from 'fast-check';
    export { expect } from 'chai';
  `);

describe(`${RUNS.toLocaleString('en')} calendar files`, () => {
  const property = (judge) =>
    fc.property(files, ({ events, cancelled, issue }) => {
      const told = [
        ...events.map((each) => expected(each, 'CONFIRMED', issue)),
        ...cancelled.map((each) => expected(each, 'CANCELLED', issue)),
      ];
      judge(calendarFile(events, issue, cancelled), told);
    });
  const readers = { 'ical.js': readByIcalJs, 'ts-ics': readByTsIcs };
  for (const [name, read] of Object.entries(readers)) {
    it(`are read by ${name} as they were meant`, () => {
      const judge = (file, events) =>
        expect(read(file)).to.deep.equal({ method: 'PUBLISH', events });
      fc.assert(property(judge), { numRuns: RUNS });
    });
  }
  it('keep the rules of the format, octet by octet', () => {
    fc.assert(property(judgeLines), { numRuns: RUNS });
  });
});
