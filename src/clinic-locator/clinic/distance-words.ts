import type { Language } from '../../shared/language/language.ts';
import type { Accuracy, Clinic } from './clinic.ts';
import { kilometres, miles } from './geo.ts';
import { messages } from './words.ts';

export type Units = 'mi' | 'km';

/** Regions whose road signs are in miles. */
const MILES = ['US', 'GB', 'LR'];

/** The units of a region such as `US`; a page that names no region is taken to be in the United States. */
export const unitsOf = (region: string | undefined): Units =>
  region === undefined || MILES.includes(region) ? 'mi' : 'km';

/**
 * A distance, no more exact than the place it leads to: with tenths to an address, in whole numbers
 * and with "about … to the city" to the centre of a city or ZIP code.
 *
 * @param accuracy `about` where only the place that it begins at is known roughly
 * @param metres in a straight line
 * @param accuracy how well the place is known that the distance leads to
 * @param long "2.4 miles" rather than "2.4 mi"
 */
export function distanceWords(
  metres: number,
  accuracy: Accuracy | 'about',
  units: Units,
  language: Language,
  locale: string,
  long = accuracy !== 'address',
): string {
  const words = messages[language];
  const value = units === 'mi' ? miles(metres) : kilometres(metres);
  const write = (amount: number, digits: number) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: units === 'mi' ? 'mile' : 'kilometer',
      unitDisplay: long ? 'long' : 'short',
      maximumFractionDigits: digits,
    }).format(amount);
  if (accuracy === 'address') return write(value, value < 10 ? 1 : 0);
  const near = value < 1 ? words.under(write(1, 0)) : words.about(write(Math.round(value), 0));
  if (accuracy === 'about') return near;
  return near + (accuracy === 'city' ? words.toCity : words.toZip);
}

/**
 * How well the distance to a clinic is known.
 *
 * @param rough whether the place where it begins is known only roughly
 */
export function accuracyOf({ geo }: Clinic, rough: boolean): Accuracy | 'about' {
  const known = geo?.accuracy ?? 'city';
  return known === 'address' && rough ? 'about' : known;
}

/** A whole number of miles or kilometers: "25 miles". */
export const rangeWords = (amount: number, units: Units, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units === 'mi' ? 'mile' : 'kilometer',
    unitDisplay: 'long',
  }).format(amount);
