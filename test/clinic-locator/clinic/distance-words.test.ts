// In each engine too: distances as Intl writes them.
import { expect } from 'chai';
import {
  distanceWords,
  unitsOf,
  type Units,
} from '../../../src/clinic-locator/clinic/distance-words.ts';
import type { Accuracy } from '../../../src/clinic-locator/clinic/clinic.ts';
import type { Language } from '../../../src/shared/language/language.ts';

const MILE = 1609.344;

describe('distanceWords', () => {
  const rows: [metres: number, Accuracy, Units, Language, expected: string][] = [
    [1.23 * MILE, 'address', 'mi', 'en', '1.2 mi'],
    [14.6 * MILE, 'address', 'mi', 'en', '15 mi'],
    [0, 'address', 'mi', 'en', '0 mi'],
    [5.2 * MILE, 'city', 'mi', 'en', 'about 5 miles, to the city'],
    [1.2 * MILE, 'city', 'mi', 'en', 'about 1 mile, to the city'],
    [0.3 * MILE, 'city', 'mi', 'en', 'less than 1 mile, to the city'],
    [5.2 * MILE, 'zip', 'mi', 'en', 'about 5 miles, to the ZIP code area'],
    [5200, 'city', 'km', 'en', 'about 5 kilometers, to the city'],
    [5.2 * MILE, 'city', 'mi', 'es', 'a cerca de 5 millas, hasta la ciudad'],
    [300, 'zip', 'km', 'es', 'a menos de 1 kilómetro, hasta la zona postal'],
  ];
  for (const [metres, accuracy, units, language, expected] of rows) {
    it(`${Math.round(metres)} m to ${accuracy} in ${units}, ${language}: ${expected}`, () => {
      const words = distanceWords(metres, accuracy, units, language, `${language}-US`);
      expect(words.replace(/\u00a0|\u202f/g, ' ')).to.equal(expected);
    });
  }
});

describe('unitsOf', () => {
  for (const [region, units] of [
    [undefined, 'mi'],
    ['US', 'mi'],
    ['GB', 'mi'],
    ['MX', 'km'],
    ['CA', 'km'],
  ] as const) {
    it(`${region ?? 'no region'}: ${units}`, () => expect(unitsOf(region)).to.equal(units));
  }
});
