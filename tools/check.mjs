// node check.js FEED: reads a list of clinics as the locator does, and says what an editor should mend.
import { canonical } from '../src/clinic-locator/clinic/canonical.ts';
import { parseClinics } from '../src/clinic-locator/feed/parse-clinics.ts';
import { ClinicHours } from '../src/clinic-locator/hours/clinic-hours.ts';
import { hoursProblems } from '../src/clinic-locator/hours/hours-problems.ts';
import { timezone as timezones } from '../src/clinic-locator/clinic/field-grammar.ts';
import { columns as columnsGrammar } from '../src/clinic-locator/feed/formats/columns.ts';
import { formats } from '../src/clinic-locator/feed/formats/format.ts';
import { csvAddress } from '../src/clinic-locator/feed/formats/spreadsheet.ts';
import { parseStateCities } from '../src/clinic-locator/places/city.ts';
import { placed } from '../src/clinic-locator/places/placed-clinics.ts';
import { zipsToPlace } from '../src/clinic-locator/places/zip-centre.ts';
import { decodeZipShard } from '../src/clinic-locator/places/zip-shard.ts';
import { decode } from '../src/clinic-locator/feed/request/decode.ts';
import { FeedError } from '../src/clinic-locator/feed/feed-error.ts';
import { request } from '../src/clinic-locator/feed/request/request.ts';

const FEW = 20;

const USAGE = `Usage: node check.js FEED [--format FORMAT] [--columns COLUMNS] [--timezone ZONE] [--fix OUT] [--all]

Reads a list of clinics as <clinic-locator> does and says what is wrong, where, and what to do.

  FEED             a file, an address (https://…), or - for what is piped in:
                   JSON, JSON-LD, GeoJSON, CSV, a FHIR bundle, a shared spreadsheet
  --format FORMAT  one of ${formats.join(', ')}; auto, which goes by the content, is the default
  --columns COLUMNS
                   the tag's, such as "name=SITE NAME; hours=HOURS OF OPERATION"
  --timezone ZONE  the tag's, such as America/Phoenix, for clinics whose entry has none
  --fix OUT        writes what could be read as the canonical JSON list; what was left out is
                   listed here, and nothing is added but an id where there is none
  --all            lists every problem, not only the first ${FEW} of a kind

Ends with 0 where no error was found, 1 where one was, 2 where this could not be understood.
`;

/** As a page of another site would ask. */
const STRANGER = 'https://clinic.example';

const node = {
  fetch: (url, init) => fetch(url, { ...init, headers: { Origin: STRANGER } }),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  online: () => true,
  origin: undefined,
};

/** The data files beside this one; each answers undefined where it is not there. */
const beside = {
  zipShard: (zip) => dataFile(`zip-${zip.charAt(0)}.bin`, decodeZipShard),
  stateCities: (state) =>
    dataFile(`cities-${state}.json`, (bytes) => parseStateCities(JSON.parse(String(bytes)))),
  largeCities: async () => undefined,
};

async function dataFile(name, read) {
  const { readFile } = await import('node:fs/promises');
  const { dirname, join } = await import('node:path');
  return readFile(join(dirname(process.argv[1]), 'data', name)).then(read, () => undefined);
}

class Misunderstood extends Error {}

function parseArguments(words) {
  const options = {
    feed: undefined,
    format: 'auto',
    columns: '',
    timezone: '',
    fix: undefined,
    all: false,
  };
  const rest = words.slice();
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--all') options.all = true;
    else if (['--format', '--columns', '--timezone', '--fix'].includes(word)) {
      const value = rest.shift();
      if (value === undefined) throw new Misunderstood(`${word} needs a word behind it.`);
      options[word.slice(2)] = value;
    } else if (word.startsWith('--')) throw new Misunderstood(`${word} is unknown.`);
    else if (options.feed === undefined) options.feed = word;
    else throw new Misunderstood('One feed at a time.');
  }
  if (options.feed === undefined) throw new Misunderstood('No feed is named.');
  if (!formats.includes(options.format)) {
    throw new Misunderstood(`--format ${options.format} is not one of ${formats.join(', ')}.`);
  }
  if (columnsGrammar.parse(options.columns) === undefined) {
    throw new Misunderstood(`--columns "${options.columns}" is not ${columnsGrammar.expected}.`);
  }
  if (options.timezone && !timezones.parse(options.timezone)) {
    throw new Misunderstood(`--timezone ${options.timezone} is not ${timezones.expected}.`);
  }
  return options;
}

/** @returns the text of the feed, and what is wrong with how it is served */
async function load(feed) {
  if (/^https?:/i.test(feed)) {
    const { bytes, headers } = await request(csvAddress(feed), new AbortController().signal, node);
    const open = headers.get('access-control-allow-origin');
    return {
      text: decode(bytes, headers.get('content-type')),
      served:
        open === '*' || open === STRANGER
          ? undefined
          : 'only pages of its own site can read it: its host sends no Access-Control-Allow-Origin: *.',
    };
  }
  const { readFileSync } = await import('node:fs');
  try {
    return { text: decode(readFileSync(feed === '-' ? 0 : feed), null) };
  } catch (error) {
    throw new FeedError('not-found', `${feed} cannot be read (${error.code}).`, 'Check its name.');
  }
}

const times = (count, word) => `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : 's'}`;

function problemLines(problems, all) {
  const seen = new Map();
  const lines = [];
  for (const { severity, code, path, message, fix } of problems) {
    const kind = `${severity} ${code}`;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    if (!all && seen.get(kind) > FEW) continue;
    lines.push(`${severity}  ${path}: ${message}`, `         ${fix}`);
  }
  for (const [kind, count] of seen) {
    if (!all && count > FEW) lines.push(`${kind}: and ${count - FEW} more; --all lists them.`);
  }
  return lines;
}

function summary({ clinics, entries, problems }) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const withPoint = clinics.filter(({ geo }) => geo).length;
  const byZip = clinics.filter((clinic) => zipsToPlace([clinic]).length > 0).length;
  const left = entries - clinics.length;
  return [
    `${times(entries, 'entry').replace('entrys', 'entries')}: ${times(clinics.length, 'clinic')} shown, ${left} left out.`,
    `${withPoint} with coordinates, ${byZip} placed by ZIP code, ${clinics.length - withPoint - byZip} without a place.`,
    `${times(errors, 'error')}, ${times(warnings, 'warning')}.`,
  ];
}

async function write(file, feed, clinics) {
  const { writeFile } = await import('node:fs/promises');
  const { resolve } = await import('node:path');
  if (resolve(file) === resolve(feed)) {
    throw new Misunderstood('--fix writes a new file: name another than the feed.');
  }
  await writeFile(file, `${JSON.stringify({ clinics: clinics.map(canonical) }, null, 2)}\n`);
  return `${file}: ${times(clinics.length, 'clinic')} written.`;
}

/** @returns the exit code */
async function main(words) {
  if (words.includes('--help') || words.includes('-h')) {
    console.log(USAGE);
    return 0;
  }
  const { feed, format, columns, timezone, fix, all } = parseArguments(words);
  const { text, served } = await load(feed);
  const list = parseClinics(text, format, columns);
  const settings = { timezone, holidays: 'us', clock: Date };
  const advice = hoursProblems(list, new ClinicHours(settings), settings);
  // where the files of ZIP codes lie beside this one, a point is compared with its address to the mile
  const { problems } = await placed(list, beside);
  const read = { ...list, problems: [...problems, ...advice] };
  for (const line of problemLines(read.problems, all)) console.log(line);
  if (served) console.log(`warning  ${feed}: ${served}`);
  for (const line of summary(read)) console.log(line);
  if (fix !== undefined && !read.failure) console.log(await write(fix, feed, read.clinics));
  return read.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    if (error instanceof Misunderstood) console.error(`${error.message}\n\n${USAGE}`);
    else if (error instanceof FeedError)
      console.error(`error  ${error.message}\n       ${error.fix}`);
    else console.error(error);
    process.exitCode = error instanceof Misunderstood ? 2 : 1;
  },
);
