import type { Grammar } from '../../shared/attributes/grammar.ts';
import { pair } from './coordinates.ts';
import type { Point } from './geo.ts';

/** A point as an attribute writes it, in any of the ways in which maps give one: `33.45,-112.07`. */
export const point: Grammar<Point> = {
  expected: 'a latitude and a longitude, such as 33.45,-112.07',
  parse(raw) {
    const read = pair.parse(raw);
    return read && Math.abs(read.latitude) <= 90 && Math.abs(read.longitude) <= 180
      ? read
      : undefined;
  },
};
