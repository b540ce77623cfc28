import { isBlank } from '../clinic/entry-reader.ts';

/** A value as text, so far as it is one. */
const show = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'boolean' ? String(value).slice(0, 1000) : '';

type Fields = Readonly<Record<string, unknown>>;

/** What the fields of an entry can mean, under schema.org's names where it has one. */
export type Meaning =
  | 'dayOfWeek'
  | 'opens'
  | 'closes'
  | 'validFrom'
  | 'validThrough'
  | 'date'
  | 'hours'
  | 'closed'
  | 'open'
  | 'allDay'
  | 'note';

/** Other names, without capitals and signs. */
const NAMES: Readonly<Record<Meaning, string>> = {
  dayOfWeek:
    'dayofweek day days weekday weekdays dayname dayofweekname daysofweek dow dayoftheweek',
  opens:
    'opens open opening opentime openingtime opensat openat openingat openfrom start starttime startsat from begin begins begintime starthour openhour',
  closes:
    'closes close closing closetime closingtime closesat closeat closingat end endtime endsat to until till finish endhour closehour openuntil',
  validFrom: 'validfrom startdate fromdate datefrom',
  validThrough: 'validthrough enddate todate dateto',
  date: 'date',
  hours:
    'hours time times openinghours hour timerange ranges slots intervals openintervals periods',
  closed: 'closed isclosed closedallday',
  open: 'isopen active isactive enabled isenabled available isavailable isworkingday',
  allDay: 'allday isallday open24 open24hours is24hours isopen24hours open24h alwaysopen',
  note: 'note notes comment comments remark remarks description',
};

/** Names of an entry itself, which say nothing of its hours. */
const SILENT =
  /^(?:[@_].*|id|type|uuid|order|sort|sortorder|position|index|url|image|identifier|additionaltype|sameas|locationid|clinicid|createdat|updatedat|timezone|tz|opennow)$/;

/** Names of what may leave out weeks, or days of a month. */
const SOMETIMES = /freq|^interval$|week|recur|altern|every|month|nth/;

/** Names that some use for the day, and others for themselves. */
const LABEL = /^(?:name|label|title)$/;

/** schema.org's own; an entry with these alone has its standard to say what is meant. */
const STANDARD = ['dayOfWeek', 'opens', 'closes', 'validFrom', 'validThrough'];

let meanings: Map<string, Meaning> | undefined;

function meaningOf(bare: string): Meaning | undefined {
  if (!meanings) {
    meanings = new Map();
    for (const meaning of Object.keys(NAMES) as Meaning[])
      for (const name of NAMES[meaning].split(' ')) meanings.set(name, meaning);
  }
  return meanings.get(bare);
}

/** An entry about hours, its fields under their meanings. */
export interface EntryWords {
  readonly fields: Partial<Record<Meaning, unknown>>;
  /** A name, label or title; it may be that of a day. */
  readonly label: unknown;
  /** Whether all its names are schema.org's. */
  readonly standard: boolean;
  /** Names with a value that are not known. */
  readonly unknown: readonly string[];
  /** Whether a text of its own, or a field that is not known, says or may say that it is closed, be it in some weeks. */
  readonly maybeClosed: boolean;
}

const CLOSED = /\b(?:closed|cerrad[oa]s?|off)\b|^(?:false|no)$/i;

const MOST_FIELDS = 40;

/** What a name is without capitals, blanks and signs: `open_time` is `opentime`. */
export const bareName = (name: string): string =>
  name
    .slice(0, 60)
    .toLowerCase()
    .replace(/(?!^)[^a-z\d]+/g, '');

/** Reads the fields of an entry in schema.org's words or in the words of others. */
export function entryWords(entry: Fields): EntryWords {
  const fields: Partial<Record<Meaning, unknown>> = {};
  const unknown: string[] = [];
  let standard = true;
  let label: unknown;
  let maybeClosed = false;
  const keys = Object.keys(entry);
  for (const key of keys.slice(0, MOST_FIELDS)) {
    const bare = bareName(key);
    const value = entry[key];
    if (SILENT.test(bare)) continue;
    if (LABEL.test(bare)) {
      label ??= value;
      maybeClosed ||= CLOSED.test(show(value));
      continue;
    }
    let meaning = meaningOf(bare);
    // { open: true }, { closed: "17:00" }
    if (meaning === 'opens' && typeof value === 'boolean') meaning = 'open';
    if (meaning === 'closed' && /\d{2}|[ap]m/i.test(String(value))) meaning = 'closes';
    standard &&= STANDARD.includes(key) || meaning === 'note' || isBlank(value);
    if (meaning && isBlank(fields[meaning])) fields[meaning] = value;
    else if (!meaning && !isBlank(value)) {
      unknown.push(key);
      maybeClosed ||= SOMETIMES.test(bare);
    }
    if (!meaning || meaning === 'note') maybeClosed ||= CLOSED.test(show(value));
  }
  if (keys.length > MOST_FIELDS) unknown.push('…');
  return { fields, label, standard: standard && unknown.length === 0, unknown, maybeClosed };
}
