import { link, oneOf, type Grammar } from '../../shared/attributes/grammar.ts';

/** A line of text; each run of blanks and line breaks becomes one blank. */
export const line: Grammar<string> = {
  expected: 'a text of at most 300 letters',
  parse: (raw) => (raw.length > 300 ? undefined : raw.replace(/\s+/g, ' ')),
};

/** Words that stand for no value where a link or a number is wanted. */
const NO_VALUE =
  /^(?:n\.?\/?a\.?|tbd|tba|none|null|unknown|pending|coming soon|no|ninguno|-+|\.|#)$/i;

export const isNoValue = (value: unknown): boolean =>
  typeof value === 'string' && NO_VALUE.test(value.trim());

/** A host name before a page's path: `book.clinic.example/now`. A file name is none. */
const HOST =
  /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}([a-z]{2,24})(?::\d{1,5})?(?:[/?#]\S*)?$/i;
const FILE = /^(?:html?|php|aspx?|jsp|cgi|jpe?g|png|gif|webp|svg|pdf|json|csv|txt)$/i;

/**
 * The address of a page or a picture. A host name alone gets its `https://`; what has no host would lead
 * into whatever page the list is shown on, so it is refused.
 */
export const page: Grammar<string> = {
  expected: 'a web address that begins with https://',
  parse(raw) {
    if (raw.length > 2000) return undefined;
    if (/^https?:\/\/[^\s/]/i.test(raw)) return link.parse(raw);
    if (/^\/\/[^\s/]/.test(raw)) return link.parse(`https:${raw}`);
    const ending = HOST.exec(raw)?.[1];
    return ending && !FILE.test(ending) ? link.parse(`https://${raw}`) : undefined;
  },
};

/** The same for a picture, which the page would otherwise not show or warn of. */
export const picture: Grammar<string> = {
  expected: page.expected,
  parse(raw) {
    const address = page.parse(raw);
    return address && /^https:/i.test(address) ? address : undefined;
  },
};

/** A page, or a way to write or call. */
export const contact: Grammar<string> = {
  expected: 'a link that begins with https://, mailto: or tel:',
  parse: (raw) => (/^(?:mailto|tel):\S/i.test(raw) ? link.parse(raw) : page.parse(raw)),
};

/** A mail address, checked no further than a link needs. */
export const email: Grammar<string> = {
  expected: 'a mail address',
  parse: (raw) =>
    /^(?:mailto:)?[^\s@<>?&]{1,64}@[^\s@<>?&]{1,200}\.[a-z]{2,24}$/i.test(raw)
      ? raw.replace(/^mailto:/i, '')
      : undefined,
};

/** A text of several lines in one: `1 Sample St, Suite 4`. */
export const lines: Grammar<string> = {
  expected: line.expected,
  parse: (raw) => line.parse(raw.replace(/\s*,?\s*\n\s*/g, ', ')),
};

export const yesOrNo: Grammar<boolean> = {
  expected: 'yes or no',
  parse: (raw) =>
    /^(?:true|yes|y|1)$/i.test(raw) ? true : /^(?:false|no|n|0)$/i.test(raw) ? false : undefined,
};

/** Whether there are visits by phone or video, and whether there are no others. */
export const telehealth: Grammar<boolean | 'only'> = {
  expected: 'yes, no or only',
  parse: (raw) => (/\bonly\b/i.test(raw) ? 'only' : yesOrNo.parse(raw)),
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
