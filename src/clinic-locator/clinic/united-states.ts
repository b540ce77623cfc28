import type { Point } from './geo.ts';

/** The fields of an address that tell its country. */
interface Where {
  readonly addressRegion?: string | undefined;
  readonly addressCountry?: string | undefined;
}

const COUNTRY = /^(?:us|usa|u\.s\.(?:a\.)?|united states(?: of america)?)$/i;
const STATES =
  /^(?:A[KLRSZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])$/i;

const NAMES =
  /^(?:alabama|alaska|american samoa|arizona|arkansas|california|colorado|connecticut|delaware|district of columbia|florida|georgia|guam|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|northern mariana islands|ohio|oklahoma|oregon|pennsylvania|puerto rico|rhode island|tennessee|texas|utah|vermont|(?:west |u\.?s\.? )?virgin(?:ia| islands)|washington|wisconsin|wyoming)$/i;

/** Whether an address is in the United States: by its country, or by its state where no country is given. */
export const isUS = ({ addressRegion, addressCountry }: Where): boolean =>
  addressCountry === undefined ? isState(addressRegion ?? '') : COUNTRY.test(addressCountry);

/** Whether a region is a state or territory, by abbreviation or whole name. */
export const isState = (region: string): boolean => STATES.test(region) || NAMES.test(region);

/** Whether a point lies in the box around all states and territories, from American Samoa to Maine and Guam. */
export const inUS = ({ latitude, longitude }: Point): boolean =>
  latitude > -15 && latitude < 72 && (longitude < -64 || longitude > 144);

/** The states whose ZIP codes begin with 0, and the digits that follow in each. */
const ZERO: readonly (readonly [state: RegExp, zip: RegExp])[] = [
  [/^(?:CT|connecticut)$/i, /^06/],
  [/^(?:MA|massachusetts)$/i, /^0(?:1|2[0-7]|55)/],
  [/^(?:ME|maine)$/i, /^0(?:39|4)/],
  [/^(?:NH|new hampshire)$/i, /^03[0-8]/],
  [/^(?:NJ|new jersey)$/i, /^0[78]/],
  [/^(?:PR|puerto rico)$/i, /^00[679]/],
  [/^(?:RI|rhode island)$/i, /^02[89]/],
  [/^(?:VI|u\.?s\.? virgin islands)$/i, /^008/],
  [/^(?:VT|vermont)$/i, /^05(?!5)/],
];

/**
 * Puts back the leading zeros of a ZIP code that a spreadsheet took for a number: 6708 in CT is 06708.
 *
 * @returns `undefined` where the state's ZIP codes do not begin so
 */
export function restoreZip(zip: string, state = ''): string | undefined {
  const full = zip.replace(/^\d+/, (digits) => digits.padStart(5, '0'));
  return ZERO.some(([name, begins]) => name.test(state) && begins.test(full)) ? full : undefined;
}
