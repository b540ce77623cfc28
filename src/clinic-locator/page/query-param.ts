/** A search is no longer than the field takes. */
const LONGEST = 200;

/**
 * What a parameter of the page's own address holds. Anybody can write an address, so it is only ever shown in the
 * field and searched for.
 *
 * @param name empty reads nothing
 */
export const askedByPage = (name: string): string =>
  name === ''
    ? ''
    : (new URLSearchParams(location.search).get(name) ?? '').slice(0, LONGEST).trim();
