import type { Grammar } from '../../shared/attributes/grammar.ts';
import type { Address, Clinic } from './clinic.ts';
import * as coordinates from './coordinates.ts';
import { isBlank, type EntryReader } from './entry-reader.ts';
import * as may from './field-grammar.ts';
import type { Point } from './geo.ts';
import { misplaced } from './misplaced.ts';
import { show } from './problem.ts';
import { isUS } from './united-states.ts';

/**
 * `null` where the entry gives no coordinates, or wrong ones although its ZIP code or city can place it;
 * `undefined` where wrong ones are all it has.
 */
export function readPoint(entry: EntryReader, address: Address): Clinic['geo'] | undefined {
  const geo = entry.inside('geo');
  if (!geo) return null;
  const placed = address.postalCode ?? address.addressLocality;
  const fault: FaultIn = (field, message, fix, code) => {
    if (placed === undefined) geo.refuse(field, message, fix, code);
    else geo.wrong(field, message, fix, code);
  };
  const point = writtenPoint(geo, fault);
  if (point === null) return null;
  const written = geo.text('accuracy');
  const accuracy = written ? may.accuracy.parse(written) : 'address';
  if (!accuracy) fault('accuracy', `${show(written)} is not ${may.accuracy.expected}`);
  const wrong = point && misplaced(point, isUS(address));
  if (wrong) fault(...wrong);
  const sound = point !== undefined && !wrong && accuracy !== undefined;
  return sound ? { ...point, accuracy } : placed === undefined ? undefined : null;
}

type FaultIn = (...fault: Parameters<EntryReader['wrong']>) => void;

/** The point as it is written; `null` where there is none, `undefined` where it cannot be read. */
function writtenPoint(geo: EntryReader, fault: FaultIn): Point | null | undefined {
  const both = geo.raw('coordinates');
  const [latitude, longitude] = [geo.raw('latitude'), geo.raw('longitude')];
  if (isBlank(latitude) && isBlank(longitude)) {
    if (isBlank(both)) return null;
    return parsed(geo, 'coordinates', coordinates.pair, fault);
  }
  const point = {
    latitude: parsed(geo, 'latitude', coordinates.latitude, fault),
    longitude: parsed(geo, 'longitude', coordinates.longitude, fault),
  };
  const whole = point.latitude !== undefined && point.longitude !== undefined;
  return whole ? (point as Point) : undefined;
}

function parsed<T>(
  geo: EntryReader,
  field: string,
  grammar: Grammar<T>,
  fault: FaultIn,
): T | undefined {
  const written = geo.text(field);
  const value = written === undefined ? undefined : grammar.parse(written);
  if (value !== undefined) return value;
  if (isBlank(geo.raw(field))) fault(field, `the ${field} is missing`, 'Add it.');
  else fault(field, `${show(written ?? geo.raw(field))} is not ${grammar.expected}`, 'Correct it.');
  return undefined;
}
