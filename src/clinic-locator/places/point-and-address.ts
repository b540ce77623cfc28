import type { Clinic } from '../clinic/clinic.ts';
import { distance, METRES, type Point } from '../clinic/geo.ts';
import { isUS } from '../clinic/united-states.ts';
import { stateNamed } from './states.ts';
import { zipAreasOf } from './state-zips.ts';
import { zipArea } from './zip-areas.ts';

/** A clinic farther from the middle of its ZIP code stands somewhere else: the widest reach 50 miles. */
const FAR = 60 * METRES.mi;
/** The same for the middle of a three-digit area, and for the nearest area of a state. */
const FAR_FROM_AREA = 200 * METRES.mi;
/** Areas that are wider than that: Alaska, and Hawaii with Samoa and Guam with its neighbours. */
const WIDE = /^(?:96[79]|99[5-9])/;

/** The ZIP code of a clinic whose point may contradict it; `undefined` where nothing speaks against the point. */
export function doubtfulZip(clinic: Clinic): string | undefined {
  const zip = zipOf(clinic);
  const area = zip === undefined ? undefined : zipArea(zip);
  return area && distance(clinic.geo!, area) > FAR ? zip : undefined;
}

/**
 * How far a clinic's point is from where its address says, in metres; `undefined` where that may be true.
 *
 * @param centre the middle of its ZIP code, where that is known for certain
 */
export function farFromAddress(clinic: Clinic, centre?: Point): number | undefined {
  if (!clinic.geo || clinic.geo.accuracy !== 'address') return undefined;
  const { geo } = clinic;
  const zip = zipOf(clinic);
  if (zip !== undefined) {
    const area = centre ?? (WIDE.test(zip) ? undefined : zipArea(zip));
    const apart = area && distance(geo, area);
    return apart !== undefined && apart > (centre ? FAR : FAR_FROM_AREA) ? apart : undefined;
  }
  if (!isUS(clinic.address)) return undefined;
  let nearest = Infinity;
  const areas = areasOf(clinic.address.addressRegion ?? '');
  for (const area of areas) {
    nearest = Math.min(nearest, distance(geo, area));
    // most clinics are near the first areas of their state
    if (nearest <= FAR_FROM_AREA) return undefined;
  }
  return areas.length > 0 ? nearest : undefined;
}

/** The middles of a state's areas, looked up once: a list may have a hundred thousand clinics. */
const known = new Map<string, readonly Point[]>();

function areasOf(region: string): readonly Point[] {
  const before = known.get(region);
  if (before) return before;
  const zips = zipAreasOf(stateNamed(region)?.code ?? '-').filter((each) => !WIDE.test(each));
  const areas = zips.flatMap((each) => zipArea(each) ?? []);
  // a hostile list may have as many regions as clinics
  if (known.size < 1000) known.set(region, areas);
  return areas;
}

function zipOf({ geo, address }: Clinic): string | undefined {
  if (geo?.accuracy !== 'address' || !isUS(address)) return undefined;
  return /^(\d{5})(?:-\d{4})?$/.exec(address.postalCode ?? '')?.[1];
}
