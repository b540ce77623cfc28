import { entriesOf, keysOf } from '../../shared/collections.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { Point } from '../clinic/geo.ts';
import { METRES } from '../clinic/geo.ts';
import { warning, type Problem } from '../clinic/problem.ts';
import type { Feed } from '../feed/parse-clinics.ts';
import { citiesNamed, type StateCities } from './city.ts';
import { cityLists, type PlaceFiles } from './place-files.ts';
import { doubtfulZip, farFromAddress } from './point-and-address.ts';
import { stateOf } from './states.ts';
import { placeAtZip, zipsToPlace } from './zip-centre.ts';
import { findZip } from './zip-shard.ts';

/** The middle of a ZIP code's area; undefined where that is not known for certain. */
type CentreOf = (zip: string) => Point | undefined;

/**
 * A feed whose clinics stand where their addresses say: a point that contradicts its address goes, and its
 * editor is told; a clinic without a point stands in the middle of its ZIP code, else of its city, marked so.
 * What the files do not know for certain stays without a place.
 */
export async function placed(feed: Feed, files: PlaceFiles): Promise<Feed> {
  const doubtful = feed.clinics.flatMap((each) => doubtfulZip(each) ?? []);
  const centreOf = await centres([...doubtful, ...zipsToPlace(feed.clinics)], files);
  const sound = withoutContradictions(feed, centreOf);
  const byZip = placeAtZip(sound.clinics, centreOf);
  const clinics = await placeAtCity(byZip, files);
  const same = clinics.every((each, index) => each === feed.clinics[index]);
  return same ? feed : { ...sound, clinics };
}

async function centres(zips: readonly string[], files: PlaceFiles): Promise<CentreOf> {
  const digits = new Map<string, ReturnType<PlaceFiles['zipShard']>>();
  for (const zip of zips) {
    const digit = zip.charAt(0);
    if (!digits.has(digit)) digits.set(digit, files.zipShard(zip));
  }
  const shards = new Map<string, Awaited<ReturnType<PlaceFiles['zipShard']>>>();
  await Promise.all(
    entriesOf(digits).map(async ([digit, shard]) => void shards.set(digit, await shard)),
  );
  return (zip) => {
    const shard = shards.get(zip.charAt(0));
    const centre = shard && findZip(shard, zip);
    return centre?.approximate === false ? centre : undefined;
  };
}

function withoutContradictions(feed: Feed, centreOf: CentreOf): Feed {
  const problems: Problem[] = [];
  const clinics = feed.clinics.map((clinic) => {
    const zip = clinic.address.postalCode?.slice(0, 5) ?? '';
    const apart = farFromAddress(clinic, centreOf(zip));
    if (apart === undefined) return clinic;
    const { postalCode, addressRegion } = clinic.address;
    const miles = Math.round(apart / METRES.mi);
    const where = postalCode ? `the middle of ZIP code ${postalCode}` : String(addressRegion);
    const message = `its point is ${miles} miles from ${where}, so the point is not used, and its distance says "about".`;
    const fix = 'Correct the latitude and longitude, or the address.';
    problems.push(warning(feed.placeOf(clinic, 'geo.latitude'), 'wrong-place', message, fix));
    return { ...clinic, geo: null };
  });
  return problems.length > 0
    ? { ...feed, clinics, problems: [...feed.problems, ...problems] }
    : feed;
}

/** Puts clinics of the United States that are still without a point into the middle of their city. */
async function placeAtCity(
  clinics: readonly Clinic[],
  files: PlaceFiles,
): Promise<readonly Clinic[]> {
  const wanted = new Set<string>();
  for (const each of clinics) {
    const state = cityState(each);
    if (state) wanted.add(state);
  }
  if (wanted.size === 0) return clinics;
  const lists = await cityLists(files, keysOf(wanted));
  return clinics.map((clinic) => atCity(clinic, lists));
}

/** The state of a clinic that its city alone can place. */
const cityState = (clinic: Clinic): string | undefined =>
  clinic.geo === null && clinic.telehealth !== 'only' && clinic.address.addressLocality
    ? stateOf(clinic)?.code
    : undefined;

function atCity(clinic: Clinic, lists: readonly StateCities[]): Clinic {
  const code = cityState(clinic);
  const list = lists.filter(({ state }) => state === code);
  const [city, ...others] = code ? citiesNamed(clinic.address.addressLocality!, list) : [];
  // two cities of one name in one state: which is meant is not known
  if (!city || others.length > 0) return clinic;
  const { latitude, longitude } = city;
  return { ...clinic, geo: { latitude, longitude, accuracy: 'city' } };
}
