import { dayField } from './day-columns.ts';
import { FIELD_NAMES, PASSED, type FlatField } from './field-names.ts';

interface Named {
  readonly field: FlatField;
  /** How plain the name is: 0 is the field's own, higher is less plain. */
  readonly rank: number;
}

/** Where a name is only found behind another word, it is less plain than any that stands alone. */
const BEHIND = 50;

/** Words before a field's name that say whose it is: `FACILITY_PHONE`, `Clinic Address`, `GC_LATITUDE`. */
const OWNER =
  /^(?:clinic|facility|hospital|site|store|business|provider|primary|main|practice|office|location|loc|center|centre|pharmacy|agency|organization|organisation|company|branch|station|sta|sl|wpsl|gc|geo|geocoded|physical|public|contact|address|addr|entity|place|clinica|yext|display)$/;
/** Owners that have a name which is not the clinic's. */
const OTHER_NAME = /^(?:primary|main|public|contact|address|addr|physical|geo)$/;
/** What behind an owner's word would be somebody else's: a provider's id, a contact's title. */
const NOT_BEHIND = /^(?:id|accuracy|suspended)$/;

const NOT_NUMBERED = /^(?:Mo|Tu|We|Th|Fr|Sa|Su|openingHours|days .*)(?:Open|Close)?$/;

/** The words of a name: of `GC_LATITUDE`, `clinicPhone` and `Address > Line 1`, without accents. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

function namesTogether(): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  for (const field of Object.keys(FIELD_NAMES) as (keyof typeof FIELD_NAMES)[]) {
    [field, ...FIELD_NAMES[field].split(', ')].filter(Boolean).forEach((name, rank) => {
      names.set(name.toLowerCase().replace(/[^a-z0-9]/g, ''), { field, rank });
    });
  }
  return names;
}

let known: ReadonlyMap<string, Named> | undefined;
/** A list has few keys, each many times. */
const asked = new Map<string, Named | undefined>();

/** The field that a column or a property is meant for; `undefined` for an unknown name. */
export function fieldNamed(name: string): Named | undefined {
  const before = asked.get(name);
  if (before || asked.has(name)) return before;
  if (asked.size > 5000) asked.clear();
  const found = name.length > 80 ? undefined : find(name);
  if (name.length <= 80) asked.set(name, found);
  return found;
}

function find(name: string): Named | undefined {
  const passed = PASSED.find((each) => each === name);
  if (passed) return { field: passed, rank: 0 };
  const words = wordsOf(name);
  // what stands in brackets explains: "ZIP (5 digits)"
  const plain = name.includes('(') ? wordsOf(name.replace(/\([^)]*\)?/g, ' ')) : undefined;
  return among(words) ?? (plain && among(plain));
}

function among(words: readonly string[]): Named | undefined {
  known ??= namesTogether();
  const whole = known.get(words.join(''));
  if (whole) return whole;
  const day = dayField(words);
  if (day) return { field: day, rank: BEHIND };
  const last = words.length - 1;
  // "latitude_1" is the latitude, "phone 2" is not the phone
  const numbered =
    /^([a-z]{3,})1$/.exec(words[last] ?? '')?.[1] ?? (words[last] === '1' ? '' : undefined);
  if (numbered !== undefined) {
    const found = among(words.slice(0, last).concat(numbered || []));
    // "Mon 1" is a part of Monday
    return found && !NOT_NUMBERED.test(found.field)
      ? { ...found, rank: found.rank + 1 }
      : undefined;
  }
  if (/^nameof(?:the)?$/.test(words.slice(0, -1).join('')) && OWNER.test(words[last]!)) {
    return { field: 'name', rank: BEHIND };
  }
  return behindOwner(words) ?? beforeName(words);
}

function behindOwner([first = '', ...rest]: readonly string[]): Named | undefined {
  if (rest.length === 0) return runTogether(first);
  if (!OWNER.test(first)) return undefined;
  const found = among(rest);
  if (!found || NOT_BEHIND.test(found.field)) return undefined;
  // "Main Clinic: yes" names no clinic, "Provider Name" does
  const says = /^(?:name|nombre)$/.test(rest[rest.length - 1]!) && !OTHER_NAME.test(first);
  if (found.field === 'name' && !says && !/^(?:wp)?sl$/.test(first)) return undefined;
  return { ...found, rank: found.rank + BEHIND };
}

/** `Province_Name`, `MUNICIPALITY NAME`. */
function beforeName(words: readonly string[]): Named | undefined {
  if (words.length < 2 || words[words.length - 1] !== 'name') return undefined;
  const found = known!.get(words.slice(0, -1).join(''));
  return found && /^(?:address|street)/.test(found.field)
    ? { ...found, rank: found.rank + BEHIND }
    : undefined;
}

/** The same for words without a sign between them: `FACILITYNAME`, `storephone`. */
function runTogether(word: string): Named | undefined {
  for (let end = 3; end <= word.length - 3; end++) {
    const [owner, rest] = [word.slice(0, end), word.slice(end)];
    if (OWNER.test(owner) && known!.has(rest)) return behindOwner([owner, rest]);
  }
  return undefined;
}
