import type { Grammar } from '../../shared/attributes/grammar.ts';
import type { Point } from '../clinic/geo.ts';

/** What a visitor may ask of a clinic, in the order in which it is offered. */
export const FILTERS = [
  'open-now',
  'open-at',
  'new-patients',
  'services',
  'languages',
  'amenities',
] as const;
export type FilterName = (typeof FILTERS)[number];

export const filterNames: Grammar<readonly FilterName[]> = {
  expected: `off, or some of ${FILTERS.join(', ')} with spaces between`,
  parse(raw) {
    const words = raw.toLowerCase().split(/\s+/);
    if (raw.toLowerCase() === 'off') return [];
    const known = FILTERS.filter((each) => words.includes(each));
    return known.length > 0 ? known : undefined;
  },
  bends: (raw, value) => value.length > 0 && raw.split(/\s+/).length !== value.length,
};

export const point: Grammar<Point> = {
  expected: 'a latitude and a longitude, such as 33.45,-112.07',
  parse(raw) {
    const [latitude, longitude] = (/^(-?[\d.]+)\s*,\s*(-?[\d.]+)$/.exec(raw) ?? [])
      .slice(1)
      .map(Number);
    return Math.abs(latitude ?? NaN) <= 90 && Math.abs(longitude ?? NaN) <= 180
      ? { latitude: latitude!, longitude: longitude! }
      : undefined;
  },
};
