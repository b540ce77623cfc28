import { HOUR } from '../../shared/time.ts';
import { zoneOf } from './zone.ts';

/** What Americans call their zones, with the hours behind UTC in winter. */
const ZONES: readonly (readonly [name: RegExp, behind: number])[] = [
  [/^ast|^atlantic/, 4],
  [/^e[sd]?t|^eastern/, 5],
  [/^c[sd]?t|^central/, 6],
  [/^m[sd]?t|^mountain|^arizona/, 7],
  [/^p[sd]?t|^pacific/, 8],
  [/^ak|^alaska/, 9],
  [/^h[sd]?t|^hawaii/, 10],
  [/^chst/, -10],
];

const WINTER = Date.UTC(2026, 0, 15);
const SUMMER = Date.UTC(2026, 6, 15);

/**
 * Whether the words for a zone that stand behind the times, such as `est` or `arizona time`, mean a
 * clinic's own zone. Many write EST in summer too, so only the name of the zone counts; `mdt` cannot be
 * meant where there is no summer time, nor `arizona` where there is.
 *
 * @param zone IANA name
 */
export function isSameZone(words: string, zone: string | undefined): boolean {
  const clock = zone === undefined ? undefined : zoneOf(zone);
  const behind = ZONES.find(([name]) => name.test(words))?.[1];
  if (!clock || behind === undefined) return false;
  const hoursAt = (at: number) => (-clock.offset(at) * 60_000) / HOUR;
  const hasSummerTime = hoursAt(SUMMER) !== hoursAt(WINTER);
  if (hoursAt(WINTER) !== behind) return false;
  return words.startsWith('arizona')
    ? !hasSummerTime
    : !/dt$|daylight/.test(words) || hasSummerTime;
}
