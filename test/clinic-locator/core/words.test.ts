// In each engine too: distances as Intl writes them.
import { expect } from 'chai';
import {
  distanceWords,
  unitsOf,
  type Units,
} from '../../../src/clinic-locator/core/distance-words.ts';
import type { Accuracy } from '../../../src/clinic-locator/core/clinic.ts';
import { fold } from '../../../src/clinic-locator/core/fold.ts';
import { parseQuery } from '../../../src/clinic-locator/core/query.ts';
import type { Language } from '../../../src/shared/core/language.ts';

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

describe('parseQuery', () => {
  const rows: [typed: string, expected: object][] = [
    ['85281', { kind: 'zip', zip: '85281' }],
    [' 85281-1234 ', { kind: 'zip', zip: '85281' }],
    ['852811234', { kind: 'zip', zip: '85281' }],
    ['8528', { kind: 'digits' }],
    ['852810', { kind: 'digits' }],
    ['Tempe', { kind: 'words', text: 'Tempe' }],
    ['7th Street', { kind: 'words', text: '7th Street' }],
    ['x'.repeat(1000), { kind: 'words', text: 'x'.repeat(200) }],
  ];
  for (const [typed, expected] of rows) {
    it(`"${typed.slice(0, 20)}"`, () => expect(parseQuery(typed)).to.deep.equal(expected));
  }
});

describe('fold', () => {
  const rows: [a: string, b: string][] = [
    ['TEMPE', 'tempe'],
    ['Cañon City', 'canon city'],
    ['St. Johns', 'Saint Johns'],
    ["Coeur d'Alene", 'coeur dalene'],
    ['Ft Defiance', 'Fort Defiance'],
    [' Apache  Junction ', 'apache-junction'],
  ];
  for (const [a, b] of rows) it(`${a} = ${b}`, () => expect(fold(a)).to.equal(fold(b)));
  it('survives the names of an object’s own methods', () => {
    expect(fold('constructor toString __proto__')).to.equal('constructor tostring proto');
  });
});
