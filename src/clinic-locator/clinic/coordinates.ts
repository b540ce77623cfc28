import type { Grammar } from '../../shared/attributes/grammar.ts';
import type { Point } from './geo.ts';

// Latitudes and longitudes as lists write them. What a number means must be certain: by its place beside
// the other, or by its letter.

const MAX_LENGTH = 200;
const DECIMAL = /^[+-]?\d{1,9}(?:[.,]\d*)?(?:e-\d{1,3})?$/i;
/** 33°24'54"N, with any of the signs that people type for degrees, minutes and seconds. */
const DEGREES =
  /^(\d{1,3})\s?[°º]\s?(?:(\d{1,2}(?:\.\d+)?)\s?['′’]\s?)?(?:(\d{1,2}(?:\.\d+)?)\s?(?:["″”]|''|′′|’’)\s?)?$/;

/** Degrees without their letter, north and east positive; undefined where it is no such number. */
function unsigned(text: string): number | undefined {
  // a comma can only be a decimal one: no degrees have thousands
  if (DECIMAL.test(text)) return Number(text.replace(',', '.'));
  const [, degrees, minutes = '0', seconds = '0'] = DEGREES.exec(text) ?? [];
  if (degrees === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  return Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
}

/** @param letters the letters for positive and for negative degrees */
function degreesIn(raw: string, letters: string): number | undefined {
  const text = raw.trim().toUpperCase();
  if (text.length > 40) return undefined;
  const letter = /^[NSEWO]|[NSEWO]$/.exec(text)?.[0] ?? '';
  const bare = text.replace(letter, '').trim();
  const value = unsigned(bare.replace(/^([+-]?[\d.,]+)\s?[°º]$/, '$1'));
  if (value === undefined || !letter) return value;
  // "-112 W" says west twice
  return letters.includes(letter) ? (letter === letters[0] ? 1 : -1) * Math.abs(value) : undefined;
}

export const latitude: Grammar<number> = {
  expected: 'a latitude such as 33.42',
  parse: (raw) => degreesIn(raw, 'NS'),
};

export const longitude: Grammar<number> = {
  expected: 'a longitude such as -111.94',
  // O is oeste, west
  parse: (raw) => degreesIn(raw.replace(/o$/i, 'W').replace(/^o/i, 'W'), 'EW'),
};

const WKT = /^(?:srid=\d+;\s*)?point\s*z?\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)(?:\s+-?[\d.]+)?\s*\)$/i;
/** The point that some cities write into a cell behind the address: `… (33.42, -111.94)`. */
const BEHIND = /\(\s*(-?\d{1,3}\.\d+)[,;]\s*(-?\d{1,3}\.\d+)\s*\)\s*$/;

/**
 * A point in one text: `33.42, -111.94`, `(33.42, -111.94)`, `33,42; -111,94`, `33.42N 111.94W`, or
 * well-known text, which writes the longitude first.
 */
export const pair: Grammar<Point> = {
  expected: 'a latitude and a longitude such as 33.42, -111.94',
  parse(raw) {
    const text = raw.slice(0, MAX_LENGTH).trim();
    const [, x, y] = WKT.exec(text) ?? [];
    if (x !== undefined) return pointOf(y!, x);
    const [, north, east] = BEHIND.exec(text) ?? [];
    if (north !== undefined) return pointOf(north, east!);
    const bare = text.replace(/^[([]\s*|\s*[)\]]$/g, '');
    for (const separator of [/\s*;\s*/, /\s*,\s+/, /\s*[,/|]\s*/, /\s+(?![°'"″′NSEWO])/i]) {
      const parts = bare.split(separator);
      if (parts.length !== 2) continue;
      const point = pointOf(parts[0]!, parts[1]!);
      if (point) return point;
    }
    return undefined;
  },
};

function pointOf(first: string, second: string): Point | undefined {
  const north = latitude.parse(first);
  const east = longitude.parse(second);
  return north === undefined || east === undefined
    ? undefined
    : { latitude: north, longitude: east };
}
