import { isRecord } from '../../clinic/problem.ts';
import type { Flat } from './field-names.ts';

/** Phones that stand in a list, or in an object under the words for what they are: numbers, fax and TTY apart. */
export function phonesIn(value: unknown): Flat {
  const phones: unknown[] = [];
  const flat: Flat = {};
  const add = (number: unknown, kind: string): void => {
    if (typeof number !== 'string' && typeof number !== 'number') return;
    if (/fax/i.test(kind)) flat.faxNumber ??= number;
    else if (/tty|tdd/i.test(kind)) flat.tty ??= number;
    else phones.push(number);
  };
  if (Array.isArray(value)) {
    for (const each of (value as unknown[]).slice(0, 20)) {
      if (isRecord(each)) add(numberIn(each), kindOf(each));
      else add(each, '');
    }
  } else if (isRecord(value)) {
    const number = numberIn(value);
    if (number !== undefined) add(number, kindOf(value));
    // "main" before all others
    else for (const key of Object.keys(value).sort(byPlainness)) add(value[key], key);
  }
  if (phones.length > 0) flat.telephone = phones.length > 1 ? phones : phones[0];
  return flat;
}

const byPlainness = (one: string, other: string): number => plain(other) - plain(one);
const plain = (key: string): number => Number(/^(?:main|primary|office|phone)$/i.test(key));

const kindOf = (phone: Readonly<Record<string, unknown>>): string =>
  [phone['type'], phone['label'], phone['kind'], phone['contactType']]
    .filter((each) => typeof each === 'string')
    .join(' ');

function numberIn(phone: Readonly<Record<string, unknown>>): unknown {
  const number =
    phone['number'] ?? phone['value'] ?? phone['phone'] ?? phone['telephone'] ?? phone['@value'];
  const extension = phone['extension'] ?? phone['ext'];
  if (typeof number !== 'string' && typeof number !== 'number') return undefined;
  return (typeof extension === 'string' || typeof extension === 'number') && extension !== ''
    ? `${number} x${extension}`
    : number;
}
