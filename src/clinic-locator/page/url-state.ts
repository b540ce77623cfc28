/** What an address may say of a locator: never what was typed, nor where the visitor is. */
export interface UrlState {
  /** Id of the chosen clinic, or empty. */
  readonly clinic: string;
  /** Such as `open-now`, `languages:es`. */
  readonly filters: readonly string[];
}

/** Anybody can write an address, so values longer, or more of them, than a list could mean are ignored. */
const LONGEST = 300;
const MOST = 20;

/** The names of a locator's parameters; a tag with an id has names of its own. */
const namesOf = (id: string) => {
  const clinic = id ? `${id}-clinic` : 'clinic';
  return { clinic, filter: `${clinic}-filter` };
};

interface Pair {
  readonly raw: string;
  readonly name: string;
  readonly value: string;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return '';
  }
};

/** The parts of a query. Each keeps its spelling, because the page may depend on it. */
const pairsOf = (text: string): Pair[] =>
  text
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const at = raw.indexOf('=');
      return at < 0
        ? { raw, name: decode(raw), value: '' }
        : { raw, name: decode(raw.slice(0, at)), value: decode(raw.slice(at + 1)) };
    });

const isShort = (value: string): boolean => value !== '' && value.length <= LONGEST;

/** True of a fragment that is the page's own, an anchor or a route, which must not change. */
export const isPagesOwn = (fragment: string): boolean =>
  pairsOf(fragment).some(({ raw }) => !raw.includes('=') || /^[/!?]/.test(raw));

/**
 * @param text a query or a fragment, without its first sign
 * @param id of the tag, or empty
 */
export function readState(text: string, id: string): UrlState {
  const names = namesOf(id);
  const pairs = pairsOf(text).filter(({ value }) => isShort(value));
  return {
    clinic: pairs.find(({ name }) => name === names.clinic)?.value ?? '',
    filters: pairs
      .filter(({ name }) => name === names.filter)
      .slice(0, MOST)
      .map(({ value }) => value),
  };
}

/** The same text with the state in it; what is not this locator's stays as it was written. */
export function writeState(text: string, id: string, { clinic, filters }: UrlState): string {
  const names = namesOf(id);
  const written = (name: string, value: string) =>
    isShort(value) ? [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`] : [];
  return pairsOf(text)
    .filter(({ name }) => name !== names.clinic && name !== names.filter)
    .map(({ raw }) => raw)
    .concat(written(names.clinic, clinic))
    .concat(filters.slice(0, MOST).flatMap((filter) => written(names.filter, filter)))
    .join('&');
}
