import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar, convertIcsText } from 'ts-ics';
import type { CalendarEvent } from '../../../src/treatment-timer/calendar/calendar.ts';

/** Texts as people and attackers write them: Spanish, Chinese, emoji, line ends, controls, marks of the format. */
const PIECES = [
  'Hielo, 20 minutos; ¿sí?',
  'Quítese el hielo ya. Ñandú, pingüino.',
  '冰敷二十分鐘，然後休息。',
  '皮膚正常才可以',
  '🧊',
  '👩🏽‍⚕️',
  '🇲🇽',
  'e\u0301',
  '\\',
  '\\n',
  '\\;',
  ';',
  ',',
  ':',
  '"',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u2028',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\ud83e',
  '\uddca',
  'SEQUENCE:9',
  'X'.repeat(80),
  ' ',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 90 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 90 }) },
);

const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

const instant = fc.integer({
  min: Date.parse('1971-01-01T00:00:00Z'),
  max: Date.parse('2099-12-31T00:00:00Z'),
});

const event: fc.Arbitrary<CalendarEvent> = fc
  .record({
    uid: fc.uuid(),
    start: instant,
    length: fc.integer({ min: 60_000, max: 86_400_000 }),
    title: text,
    description: text,
    alarm: fc.option(fc.record({ start: text, end: text }), { nil: undefined }),
  })
  .map(({ length, alarm, ...rest }) => ({
    ...rest,
    end: rest.start + length,
    ...(alarm && { alarm }),
  }));

export const files = fc.record({
  events: fc.array(event, { minLength: 1, maxLength: 4 }),
  cancelled: fc.array(event, { maxLength: 2 }),
  issue: fc.record({ at: instant, sequence: fc.integer({ min: 0, max: 3_000_000 }) }),
});

/** What a reader must find, told by the plain meaning of the format and not by the writer's code. */
function meant(given: string): string {
  let found = '';
  for (const character of given.replaceAll('\r\n', '\n').replaceAll('\r', '\n')) {
    const code = character.codePointAt(0) ?? 0;
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    const control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    if (code === 0x2028 || code === 0x2029) found += '\n';
    else if (code === 9 || code === 10 || (!control && !surrogate)) found += character;
  }
  return found;
}

const seconds = (at: number) => Math.floor(at / 1000) * 1000;

const NAME = '[A-Z-]+';
const CONTENT_LINE = new RegExp(
  `^${NAME}(?:;${NAME}=[A-Z]+)*:[^\\u0000-\\u0008\\u000a-\\u001f\\u007f]*$`,
);

/** The format's rules for lines, octet by octet. */
export function judgeLines(file: string): void {
  // a cut within a character would leave halves of a pair, which do not come back
  const octets = new TextEncoder().encode(file);
  expect(new TextDecoder('utf-8', { fatal: true }).decode(octets)).to.equal(file);
  expect(file.endsWith('\r\n'), 'ends with a line end').to.equal(true);
  const physical = file.slice(0, -2).split('\r\n');
  const encoder = new TextEncoder();
  // one assertion for all lines: there are hundreds of thousands
  const bare = physical.filter((line) => /[\r\n]/.test(line));
  expect(bare, 'with a bare CR or LF').to.deep.equal([]);
  const long = physical.filter((line) => encoder.encode(line).length > 75);
  expect(long, 'longer than 75 octets').to.deep.equal([]);
  const logical = file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const wrong = logical.filter((line) => !CONTENT_LINE.test(line));
  expect(wrong, 'no content line').to.deep.equal([]);
}

interface Found {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly stamp: number;
  readonly sequence: number;
  readonly status: string;
  readonly title: string;
  readonly description: string;
  readonly alarms: readonly string[];
}

/** What the writer was given, as each reader should tell it. */
export const expected = (
  { uid, start, end, title, description, alarm }: CalendarEvent,
  status: 'CONFIRMED' | 'CANCELLED',
  issue: { at: number; sequence: number },
): Found => ({
  uid,
  start: seconds(start),
  end: seconds(end),
  stamp: seconds(issue.at),
  sequence: issue.sequence,
  status,
  title: meant(title),
  description: meant(description),
  alarms:
    alarm && status === 'CONFIRMED'
      ? [`START 0 ${meant(alarm.start)}`, `END 0 ${meant(alarm.end)}`]
      : [],
});

/** What ical.js finds. */
export function readByIcalJs(file: string): { method: unknown; events: Found[] } {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const value = (name: string) => component.getFirstPropertyValue(name);
    const at = (name: string) => (value(name) as ICAL.Time).toJSDate().getTime();
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => {
      expect(alarm.getFirstPropertyValue('action')).to.equal('DISPLAY');
      const trigger = alarm.getFirstProperty('trigger');
      const related = String(trigger?.getParameter('related') ?? 'START');
      const wait = (trigger?.getFirstValue() as ICAL.Duration).toSeconds();
      return `${related} ${wait} ${String(alarm.getFirstPropertyValue('description'))}`;
    });
    return {
      uid: String(value('uid')),
      start: at('dtstart'),
      end: at('dtend'),
      stamp: at('dtstamp'),
      sequence: Number(value('sequence')),
      status: String(value('status')),
      title: String(value('summary')),
      description: String(value('description')),
      alarms,
    };
  });
  return { method: calendar.getFirstPropertyValue('method') ?? undefined, events };
}

/** What ts-ics finds, which shares no code with it. */
export function readByTsIcs(file: string): { method: unknown; events: Found[] } {
  const calendar = convertIcsCalendar(undefined, file);
  const events = (calendar.events ?? []).map((each) => ({
    uid: each.uid,
    start: each.start.date.getTime(),
    end: each.end?.date.getTime() ?? NaN,
    stamp: each.stamp.date.getTime(),
    // it takes 0 and the empty text as not given
    sequence: each.sequence ?? 0,
    status: each.status ?? '',
    title: (each.summary as string | undefined) ?? '',
    description: each.description ?? '',
    alarms: (each.alarms ?? []).map(({ trigger, description, action }) => {
      expect(action).to.equal('DISPLAY');
      const { options, value } = trigger as {
        options?: { related?: string };
        value: { hours?: number; minutes?: number; seconds?: number };
      };
      const wait = (value.hours ?? 0) * 3600 + (value.minutes ?? 0) * 60 + (value.seconds ?? 0);
      // it leaves an alarm's text as written, so its own reader of texts is asked
      const said = convertIcsText(undefined, { value: description ?? '', options: {} });
      return `${options?.related ?? 'START'} ${wait} ${said}`;
    }),
  }));
  return { method: calendar.method, events };
}
