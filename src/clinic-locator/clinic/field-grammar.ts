import { link, oneOf, phone, type Grammar } from '../../shared/attributes/grammar.ts';

export { link };

/** A line of text; each run of blanks and line breaks becomes one blank. */
export const line: Grammar<string> = {
  expected: 'a text of at most 300 letters',
  parse: (raw) => (raw.length > 300 ? undefined : raw.replace(/\s+/g, ' ')),
};

/** A phone number, without the empty extension that tables often end it with: `602-555-0100 x`. */
export const telephone: Grammar<string> = {
  expected: phone.expected,
  parse: (raw) =>
    raw.length > 60
      ? undefined
      : phone.parse(raw.replace(/^tel:\s*/i, '').replace(/[\s,]*(?:ext\.?|x|#)$/i, '')),
};

/** The address of a page or a picture. */
export const page: Grammar<string> = {
  expected: 'a web address that begins with https://',
  parse: (raw) =>
    raw.length > 2000 || /^(?:www\.|tel:|mailto:)/i.test(raw) ? undefined : link.parse(raw),
};

export const yesOrNo: Grammar<boolean> = {
  expected: 'yes or no',
  parse: (raw) =>
    /^(?:true|yes|y|1)$/i.test(raw) ? true : /^(?:false|no|n|0)$/i.test(raw) ? false : undefined,
};

/** A day of the calendar, such as `2026-11-23`; where a time follows, the time is dropped. */
export const date: Grammar<string> = {
  expected: 'a date such as 2026-11-23',
  parse(raw) {
    const day = /^(\d{4}-\d\d-\d\d)(?:$|T)/.exec(raw)?.[1];
    const read = new Date(`${day}T00:00Z`);
    // engines take 30 February for 2 March, so the day is compared with what was written
    return day && !isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : undefined;
  },
};

/** An IANA name. `EST` and the like are refused: they have no summer time, so hours would be wrong. */
export const timezone: Grammar<string> = {
  expected: 'a time zone such as America/Phoenix',
  parse: (raw) =>
    raw.length < 50 && /^(?:\w+\/[\w/+-]+|UTC)$/.test(raw) && isZone(raw) ? raw : undefined,
};

/** Zones that the engine knows, remembered: asking it is slow, and a list has few zones. */
const zones = new Set<string>();

function isZone(name: string): boolean {
  if (zones.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  zones.add(name);
  return true;
}

export const accuracy = oneOf('address', 'zip', 'city');

export const number: Grammar<number> = {
  expected: 'a number',
  parse: (raw) => (/^[+-]?\d{1,9}(?:\.\d*)?(?:e-\d{1,3})?$/.test(raw) ? Number(raw) : undefined),
};

/** A text, or a term of schema.org written as its address: `https://schema.org/Physiotherapy`. */
export const term: Grammar<string> = {
  expected: line.expected,
  parse: (raw) => line.parse(raw.replace(/^https?:\/\/schema\.org\//, '')),
};

/** The value of an amenity: whether the place has it, or a text such as how many. */
export const amenity: Grammar<boolean | string> = {
  expected: 'yes, no, or a text',
  parse: (raw) => yesOrNo.parse(raw) ?? line.parse(raw),
};
