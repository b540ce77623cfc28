// The calendar files of the timer, read by the libraries that calendars are built of.
import { strict as assert } from 'node:assert';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { bundled } from './bundle.mjs';
import { missing, readAll } from './calendar-readers.mjs';

const {
  calendarPlan,
  sequenceAt,
  takenBack,
  calendarFile,
  cancelFile,
  calendarMessages,
  files: anyFiles,
} = await bundled(`
    export { files } from './test/treatment-timer/calendar/calendar-files.ts';
    export * from './src/treatment-timer/calendar/calendar-plan.ts';
    export * from './src/treatment-timer/calendar/calendar.ts';
    export { calendarMessages } from './src/treatment-timer/calendar/words.ts';
  `);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse('2026-11-01T04:50:00Z');

const times = (count, kind, from) =>
  Array.from({ length: count }, (_, each) => {
    const start = from + each * 2 * HOUR;
    return { kind, start, end: start + 20 * MINUTE };
  });

/** A plan's first file, one that moves its times and takes some back, and one that takes back all. */
function filesOf(kind, words, address) {
  const source = { openedAt: START, setBack: 0, words, address };
  const file = (plan, now) => {
    const issue = { at: now, sequence: sequenceAt(now, source) };
    return calendarFile(plan.events, issue, plan.cancelled);
  };
  const first = calendarPlan(times(30, kind, START), [], START, source);
  const later = START + 5 * HOUR;
  const moved = calendarPlan(times(9, kind, later + 40 * MINUTE), first.exported, later, source);
  const last = later + HOUR;
  const back = takenBack(moved.exported, last, source);
  return [
    { name: 'adds', text: file(first, START), entries: [...first.events] },
    { name: 'moves', text: file(moved, later), entries: [...moved.events, ...moved.cancelled] },
    {
      name: 'takes back',
      text: cancelFile(back, { at: last, sequence: sequenceAt(last, source) }),
      entries: back,
    },
  ];
}

const ADDRESSES = {
  'no address': '',
  'a long address': `https://clinic.example/espalda/${'ñ,;'.repeat(40)}`,
};

const rows = Object.entries(calendarMessages).flatMap(([language, words]) =>
  ['cold', 'heat'].flatMap((kind) =>
    Object.entries(ADDRESSES).flatMap(([at, address]) =>
      filesOf(kind, words, address).map((file) => ({
        ...file,
        name: `that ${file.name} (${kind}, ${language}, ${at})`,
      })),
    ),
  ),
);

describe('a calendar file', { skip: missing }, () => {
  let found;
  before(() => (found = readAll(rows.map(({ text }) => text))));
  rows.forEach(({ name, entries }, at) => {
    it(`${name} breaks no rule of libical`, () => {
      assert.deepEqual(found[at].complaints, []);
    });
    for (const reader of ['icalendar', 'vobject']) {
      it(`${name} is read by ${reader} as it was meant`, () => {
        const read = found[at][reader];
        assert.ok(entries.length > 0);
        assert.deepEqual(
          read.map(({ uid, start, end, title, description, alarms }) => ({
            uid,
            start,
            end,
            title,
            description,
            alarms,
          })),
          entries.map(({ alarm, ...entry }) => ({
            ...entry,
            alarms: alarm ? [alarm.start, alarm.end] : [],
          })),
        );
        assert.deepEqual(
          read.map(({ status }) => status),
          entries.map(({ alarm }) => (alarm ? 'CONFIRMED' : 'CANCELLED')),
        );
      });
    }
  });
  it('breaks none whatever its texts hold', () => {
    const texts = fc
      .sample(anyFiles, 300)
      .flatMap(({ events, cancelled, issue }) => [
        calendarFile(events, issue, cancelled),
        cancelFile(events, issue),
      ]);
    readAll(texts).forEach(({ complaints }, at) => {
      // an empty text is none of ours, and no rule's business
      const serious = complaints.filter((each) => !each.includes('No value for'));
      assert.deepEqual(serious, [], texts[at]);
    });
  });
  it('whose METHOD has no ORGANIZER does break one, so that the rules are seen to be asked', () => {
    const [{ text }] = rows;
    const [{ complaints }] = readAll([text.replace('PRODID', 'METHOD:PUBLISH\r\nPRODID')]);
    assert.match(complaints.join(), /ORGANIZER/);
  });
});
