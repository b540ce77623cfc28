import * as v from 'valibot';
import { safeHref } from '../../shared/core/links.ts';

/** How well the coordinates are known; a city's or a ZIP code's centre is not an address. */
export type Accuracy = 'address' | 'zip' | 'city';

/** One clinic, in the words of schema.org. */
export interface Clinic {
  readonly id: string;
  readonly name: string;
  readonly address: {
    readonly streetAddress?: string | undefined;
    readonly addressLocality?: string | undefined;
    readonly addressRegion?: string | undefined;
    readonly postalCode?: string | undefined;
    readonly addressCountry?: string | undefined;
  };
  readonly geo: {
    readonly latitude: number;
    readonly longitude: number;
    readonly accuracy: Accuracy;
  } | null;
  readonly telephone: string | undefined;
  readonly url: string | undefined;
  readonly bookingUrl: string | undefined;
}

/** Something in a feed that its editor should mend. */
export interface Problem {
  /** Where it is, such as `clinics[3].geo.latitude`. */
  readonly path: string;
  readonly code: 'not-a-feed' | 'wrong-value' | 'swapped' | 'duplicate-id' | 'unsafe-link';
  readonly message: string;
  readonly fix: string;
}

export interface Feed {
  readonly clinics: readonly Clinic[];
  readonly problems: readonly Problem[];
}

const line = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.maxLength(300, 'is longer than 300 letters'),
);
const name = v.pipe(line, v.nonEmpty('is empty'));
/** Empty text is the same as no text. */
const optionalLine = v.optional(
  v.pipe(
    line,
    v.transform((text) => (text === '' ? undefined : text)),
  ),
);

/** Feeds made from a spreadsheet write numbers as text. */
const degrees = (limit: number) =>
  v.pipe(
    v.union(
      [
        v.number(),
        v.pipe(v.string(), v.trim(), v.regex(/^[+-]?\d+(?:\.\d+)?$/, 'is not a number')),
      ],
      'is not a number',
    ),
    v.transform(Number),
    v.finite('is not a number'),
    v.minValue(-limit, `is not between -${limit} and ${limit}`),
    v.maxValue(limit, `is not between -${limit} and ${limit}`),
  );

const schema = v.object({
  id: v.optional(v.pipe(v.union([line, v.pipe(v.number(), v.transform(String))]), v.string())),
  '@id': optionalLine,
  name,
  address: v.optional(
    v.object({
      streetAddress: optionalLine,
      addressLocality: optionalLine,
      addressRegion: optionalLine,
      postalCode: optionalLine,
      addressCountry: optionalLine,
    }),
    {},
  ),
  geo: v.optional(
    v.pipe(
      v.object({
        latitude: degrees(90),
        longitude: degrees(180),
        accuracy: v.optional(
          v.picklist(['address', 'zip', 'city'], 'is not one of address, zip, city'),
          'address',
        ),
      }),
      v.check(
        ({ latitude, longitude }) => latitude !== 0 || longitude !== 0,
        'is 0,0, a point in the ocean',
      ),
    ),
  ),
  telephone: optionalLine,
  url: optionalLine,
  bookingUrl: optionalLine,
});

/**
 * Reads a feed: `{ "clinics": [ … ] }`, a bare array, one clinic, or JSON-LD's `@graph`. Each entry
 * is judged alone: a bad one is left out and its problem says where, why and what to do; nothing is
 * guessed.
 */
export function parseClinics(feed: unknown): Feed {
  const found = entriesOf(feed);
  if (!found) return { clinics: [], problems: [notAFeed] };
  const problems: Problem[] = [];
  const clinics: Clinic[] = [];
  const ids = new Set<string>();
  found.entries.forEach((entry, index) => {
    const path = `${found.path}[${index}]`;
    const clinic = parseClinic(entry, path, index, problems);
    if (!clinic) return;
    if (ids.has(clinic.id)) {
      problems.push({
        path: `${path}.id`,
        code: 'duplicate-id',
        message: `"${clinic.id}" is the id of an earlier clinic too, so this one is left out.`,
        fix: 'Give each clinic an id of its own.',
      });
      return;
    }
    ids.add(clinic.id);
    clinics.push(clinic);
  });
  return { clinics, problems };
}

const notAFeed: Problem = {
  path: 'feed',
  code: 'not-a-feed',
  message: 'this is not a list of clinics.',
  fix: 'Write { "clinics": [ … ] } with one entry for each clinic.',
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function entriesOf(feed: unknown): { path: string; entries: readonly unknown[] } | undefined {
  if (Array.isArray(feed)) return { path: 'clinics', entries: feed };
  if (!isRecord(feed)) return undefined;
  if (Array.isArray(feed['clinics'])) return { path: 'clinics', entries: feed['clinics'] };
  if (Array.isArray(feed['@graph'])) {
    // a page's graph also holds the site, its author and the like; places have an address or a point
    const places = feed['@graph'].filter(
      (node) => isRecord(node) && ('address' in node || 'geo' in node),
    );
    return { path: '@graph', entries: places };
  }
  return 'name' in feed ? { path: 'clinics', entries: [feed] } : undefined;
}

function parseClinic(
  entry: unknown,
  path: string,
  index: number,
  problems: Problem[],
): Clinic | undefined {
  const read = v.safeParse(schema, entry);
  if (!read.success) {
    problems.push(problemOf(read.issues[0], entry, path));
    return undefined;
  }
  const { '@id': uri, id, geo, url, bookingUrl, ...rest } = read.output;
  const link = (field: string, href: string | undefined) => {
    const safe = href === undefined ? undefined : safeHref(href);
    if (href !== undefined && safe === undefined) {
      problems.push({
        path: `${path}.${field}`,
        code: 'unsafe-link',
        message: `"${href}" is not a web, phone or mail address, so the link is left out.`,
        fix: 'Begin the link with https://.',
      });
    }
    return safe;
  };
  return {
    ...rest,
    id: id || uri || `clinic-${index + 1}`,
    geo: geo ?? null,
    telephone: rest.telephone,
    url: link('url', url),
    bookingUrl: link('bookingUrl', bookingUrl),
  };
}

function problemOf(issue: v.BaseIssue<unknown>, entry: unknown, path: string): Problem {
  const where = v.getDotPath(issue);
  const at = where ? `${path}.${where}` : path;
  if (where === 'geo.latitude' && looksSwapped(entry)) {
    return {
      path: at,
      code: 'swapped',
      message: `${show(issue.input)} is not between -90 and 90: latitude and longitude look swapped.`,
      fix: 'In Arizona latitude is about 33 and longitude about -112.',
    };
  }
  const missing = issue.input === undefined;
  return {
    path: at,
    code: 'wrong-value',
    message: missing
      ? 'is missing, so this clinic is left out.'
      : `${show(issue.input)} ${/^(?:is|must)/.test(issue.message) ? issue.message : 'is not what belongs here'}, so this clinic is left out.`,
    fix: missing ? 'Add it.' : 'Correct it.',
  };
}

function looksSwapped(entry: unknown): boolean {
  const geo = isRecord(entry) && isRecord(entry['geo']) ? entry['geo'] : {};
  return Math.abs(Number(geo['latitude'])) <= 180 && Math.abs(Number(geo['longitude'])) <= 90;
}

/** A value as an editor would recognise it, kept short. */
function show(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? String(value) : json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
