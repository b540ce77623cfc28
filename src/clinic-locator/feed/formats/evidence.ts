import { isRecord } from '../../clinic/problem.ts';
import { scopeOf } from './containers.ts';
import { fieldNamed } from './field-named.ts';

type Data = Readonly<Record<string, unknown>>;

/** Fields that only a place has. A web address, a picture, a state or a status may be anything's. */
const OF_A_PLACE =
  /^(?:street|house|addressLoc|postal|cityState|latitude|coordinates|telephone|faxNumber|openingHours|Mo|Tu|We|Th|Fr|Sa|Su|days |bookingUrl|medical|department)/;

/** How many of an object's keys to look at: one that holds a whole list may have very many. */
const KEYS = 200;

/** Whether an object says where something is, when it is open or how it is reached. */
export const hasEvidence = (record: Data, depth = 2): boolean =>
  Object.keys(record)
    .slice(0, KEYS)
    .some((key) => {
      const value = record[key];
      if (value === null || value === undefined || value === '') return false;
      const field = fieldNamed(key)?.field;
      if (field && OF_A_PLACE.test(field)) return true;
      if (!scopeOf(key)) return false;
      const held: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
      // "location": "33.4, -112.0", or coordinates as a list
      if (!isRecord(held)) return typeof held === 'number' || typeof held === 'string';
      return depth > 0 && hasEvidence(held, depth - 1);
    });

/** Whether an object has a name, at its top or among its attributes. */
export const hasName = (record: Data, depth = 1): boolean =>
  Object.keys(record)
    .slice(0, KEYS)
    .some((key) => {
      const value = record[key];
      if (typeof value === 'string')
        return fieldNamed(key)?.field === 'name' && value.trim() !== '';
      return depth > 0 && isRecord(value) && scopeOf(key) === 'all' && hasName(value, depth - 1);
    });
