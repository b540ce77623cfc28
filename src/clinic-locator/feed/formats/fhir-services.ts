import { isRecord } from '../../clinic/problem.ts';
import { listOf } from './entry.ts';

type Resource = Readonly<Record<string, unknown>>;

interface Service {
  readonly resource: Resource;
  /** In the shape of `hoursOfOperation`. */
  readonly hours: unknown;
}

/** The one service of a location; `undefined` where it has none, or several, whose hours may differ. */
export type Services = (location: Resource) => Service | undefined;

export function servicesByLocation(services: readonly Resource[]): Services {
  const byReference = new Map<string, Service | 'several'>();
  for (const resource of services) {
    if (resource['active'] === false) continue;
    for (const each of listOf(resource['location'])) {
      const reference = isRecord(each) ? each['reference'] : undefined;
      const id = typeof reference === 'string' ? reference.replace(/^.*Location\//, '') : '';
      if (id)
        byReference.set(
          id,
          byReference.has(id) ? 'several' : { resource, hours: hoursOf(resource) },
        );
    }
  }
  return ({ id }) => {
    const service = typeof id === 'string' ? byReference.get(id) : undefined;
    return service === 'several' ? undefined : service;
  };
}

/** R4 has the times in the service itself, R5 in its `availability`. */
function hoursOf({ availableTime, notAvailable, availability }: Resource): unknown {
  if (availability !== undefined) return availability;
  if (availableTime === undefined && notAvailable === undefined) return undefined;
  return [{ availableTime: availableTime ?? [], notAvailableTime: notAvailable }];
}

const PHYSICAL: ReadonlyMap<unknown, string> = new Map([
  ['ve', 'a vehicle'],
  ['jdn', 'an area'],
  ['area', 'an area'],
  ['bd', 'a bed'],
  ['rd', 'a road'],
]);

/** What a location is where it is none to which a patient can go; `undefined` where it may be one. */
export function noPlaceToGo({ mode, physicalType, form }: Resource): string | undefined {
  if (mode === 'kind') return 'a kind of place (mode "kind")';
  for (const type of [physicalType, form]) {
    for (const coding of listOf(isRecord(type) ? type['coding'] : undefined)) {
      const what = isRecord(coding) ? PHYSICAL.get(coding['code']) : undefined;
      if (what) return what;
    }
  }
  return undefined;
}
