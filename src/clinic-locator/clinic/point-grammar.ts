import type { Grammar } from '../../shared/attributes/grammar.ts';
import type { Point } from './geo.ts';

/** A point as an attribute writes it: `33.45,-112.07`. */
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
