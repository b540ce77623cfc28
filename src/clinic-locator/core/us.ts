import type { Point } from './geo.ts';

/** What of an address tells its country. */
interface Where {
  readonly addressRegion?: string | undefined;
  readonly addressCountry?: string | undefined;
}

const COUNTRY = /^(?:us|usa|u\.s\.(?:a\.)?|united states(?: of america)?)$/i;
const STATES =
  /^(?:A[KLRSZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])$/i;

/** True where the address says so, by its country or, without one, by its state. */
export const isUS = ({ addressRegion, addressCountry }: Where): boolean =>
  addressCountry === undefined ? STATES.test(addressRegion ?? '') : COUNTRY.test(addressCountry);

/** All states and territories, from American Samoa to Maine and Guam. */
export const inUS = ({ latitude, longitude }: Point): boolean =>
  latitude > -15 && latitude < 72 && (longitude < -64 || longitude > 144);

/** The only states whose ZIP codes begin with 0, and how they go on. */
const ZERO: Readonly<Record<string, RegExp>> = {
  CT: /^06/,
  MA: /^0(?:1|2[0-7]|55)/,
  ME: /^0(?:39|4)/,
  NH: /^03[0-8]/,
  NJ: /^0[78]/,
  PR: /^00[679]/,
  RI: /^02[89]/,
  VI: /^008/,
  VT: /^05(?!5)/,
};

/**
 * A ZIP code that a spreadsheet took for a number, with its zeros again, where the state confirms
 * them: 6708 in CT is 06708. Undefined where it does not.
 */
export function restoreZip(zip: string, state = ''): string | undefined {
  const full = zip.replace(/^\d+/, (digits) => digits.padStart(5, '0'));
  const begins = STATES.test(state) ? ZERO[state.toUpperCase()] : undefined;
  return begins?.test(full) ? full : undefined;
}
