import { link, oneOf, phone, type Grammar } from '../../shared/attributes/grammar.ts';

export { link };

/** A line of text; a run of blanks and line breaks counts as one blank. */
export const line: Grammar<string> = {
  expected: 'a text of at most 300 letters',
  parse: (raw) => (raw.length > 300 ? undefined : raw.replace(/\s+/g, ' ')),
};

/** Tables end a number with an empty extension: `602-555-0100 x`. */
export const telephone: Grammar<string> = {
  expected: phone.expected,
  parse: (raw) =>
    raw.length > 60
      ? undefined
      : phone.parse(raw.replace(/^tel:\s*/i, '').replace(/[\s,]*(?:ext\.?|x|#)$/i, '')),
};

/** A page or a picture. */
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

/** A day of the calendar; of a date with a time, its day. */
export const date: Grammar<string> = {
  expected: 'a date such as 2026-11-23',
  parse(raw) {
    const day = /^(\d{4}-\d\d-\d\d)(?:$|T)/.exec(raw)?.[1];
    const read = new Date(`${day}T00:00Z`);
    // engines read the 30th of February as the 2nd of March
    return day && !isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : undefined;
  },
};

/** `EST` and the like are known to engines, but without summer time they would make hours wrong. */
export const timezone: Grammar<string> = {
  expected: 'a time zone such as America/Phoenix',
  parse: (raw) =>
    raw.length < 50 && /^(?:\w+\/[\w/+-]+|UTC)$/.test(raw) && isZone(raw) ? raw : undefined,
};

const zones = new Set<string>();

/** To ask an engine takes long, and a list has few zones. */
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

/** schema.org writes its own words as addresses: `https://schema.org/Physiotherapy`. */
export const term: Grammar<string> = {
  expected: line.expected,
  parse: (raw) => line.parse(raw.replace(/^https?:\/\/schema\.org\//, '')),
};

/** What a place has, or how much of it. */
export const amenity: Grammar<boolean | string> = {
  expected: 'yes, no, or a text',
  parse: (raw) => yesOrNo.parse(raw) ?? line.parse(raw),
};
