import type { EntryReader } from './entry-reader.ts';
import * as may from './field-grammar.ts';
import { show } from './problem.ts';
import { isNumber, parseTelephones, type ContactPoint } from './telephone.ts';

/** How a clinic is reached. */
interface Contacts {
  readonly telephone: string | undefined;
  readonly contactPoint: readonly ContactPoint[];
}

/**
 * Reads every number and mail address of an entry. The first number that can be dialled, and is no fax and
 * no TTY, is the clinic's; all others follow with what they are for.
 */
export function readContacts(entry: EntryReader): Contacts {
  const points = [
    ...numbersIn(entry, 'telephone', ''),
    ...numbersIn(entry, 'tty', 'TTY'),
    ...numbersIn(entry, 'faxNumber', 'fax'),
    ...mailIn(entry, ''),
    ...entry.each('contactPoint', 'telephone').flatMap(pointsIn),
  ];
  const main = points.findIndex(
    ({ telephone, contactType = '' }) =>
      telephone && !/\b(?:tty|tdd|relay|fax)\b/i.test(contactType),
  );
  return {
    telephone: points[main]?.telephone,
    contactPoint: points.filter((point, index) => index !== main && isNew(point, index, points)),
  };
}

/** The same number is often given twice: for the clinic, and with what it is for. */
const isNew = (point: ContactPoint, index: number, all: readonly ContactPoint[]): boolean =>
  all.findIndex((each) => keyOf(each) === keyOf(point)) === index;

const keyOf = ({ telephone, faxNumber, email, description }: ContactPoint): string =>
  [telephone, faxNumber].map((each) => each?.replace(/\D/g, '')).join() + email + description;

/** @param purpose what such a number is for, where the entry does not say */
function numbersIn(entry: EntryReader, field: string, purpose: string): ContactPoint[] {
  return entry.many(field, may.line).flatMap((written) => {
    if (may.isNoValue(written)) return [];
    return parseTelephones(written).flatMap((point) => {
      const text = point.description;
      if (text !== undefined && !reportText(entry, field, text)) return [];
      const contactType = point.contactType ?? (purpose || undefined);
      const { telephone } = point;
      return purpose === 'fax' && telephone
        ? { faxNumber: telephone }
        : { ...point, ...(contactType !== undefined && { contactType }) };
    });
  });
}

/** Tells the editor of a text in a number's place. @returns whether it says anything to visitors */
function reportText(entry: EntryReader, field: string, text: string): boolean {
  const says = /[a-z]{2}|\d{4}/i.test(text);
  const message = `${show(text)} is not a telephone number`;
  const fix = 'Write one number, such as 602-555-0100, or several with semicolons between.';
  if (says) entry.warn(field, 'wrong-value', `${message}, so it is shown as text.`, fix);
  else entry.wrong(field, message, fix);
  return says;
}

const mailIn = (entry: EntryReader, purpose: string): ContactPoint[] =>
  entry
    .many('email', may.email)
    .map((email) => ({ ...(purpose && { contactType: purpose }), email }));

/** A contact as schema.org writes it, or as `canonical` did. */
function pointsIn(entry: EntryReader): ContactPoint[] {
  const purpose = entry.one('contactType', may.line) ?? entry.one('name', may.line) ?? '';
  const description = entry.one('description', may.line);
  const points = [
    ...numbersIn(entry, 'telephone', purpose),
    ...numbersIn(entry, 'faxNumber', 'fax'),
    ...mailIn(entry, purpose),
  ];
  return description && !isNumber(description) && points.length === 0
    ? [{ ...(purpose && { contactType: purpose }), description }]
    : points;
}
