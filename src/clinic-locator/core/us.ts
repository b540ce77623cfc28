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

/** The only states whose ZIP codes begin with 0, and how they begin. */
const ZERO_STATES: readonly (readonly [state: RegExp, zip: RegExp])[] = [
  [/^(?:CT|Connecticut)$/i, /^06/],
  [/^(?:MA|Massachusetts)$/i, /^0(?:1|2[0-7]|55)/],
  [/^(?:ME|Maine)$/i, /^0(?:39|4)/],
  [/^(?:NH|New Hampshire)$/i, /^03[0-8]/],
  [/^(?:NJ|New Jersey)$/i, /^0[78]/],
  [/^(?:PR|Puerto Rico)$/i, /^00[679]/],
  [/^(?:RI|Rhode Island)$/i, /^02[89]/],
  [/^(?:VI|(?:U\.?S\.? )?Virgin Islands)$/i, /^008/],
  [/^(?:VT|Vermont)$/i, /^05(?!5)/],
];

/**
 * A ZIP code that a spreadsheet took for a number, with its zeros again, where the state confirms
 * them: 6708 in Connecticut is 06708. Undefined where it does not.
 */
export function restoreZip(zip: string, state: string | undefined): string | undefined {
  const full = zip.replace(/^\d+/, (five) => five.padStart(5, '0'));
  const known = ZERO_STATES.find(([name]) => name.test(state ?? ''));
  return known?.[1].test(full) ? full : undefined;
}
