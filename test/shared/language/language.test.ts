import { expect } from 'chai';
import { pickLanguage, regionOf, speaks } from '../../../src/shared/language/language.ts';

describe('language tags', () => {
  const rows: [tag: string, language: string, region: string | undefined][] = [
    ['en', 'en', undefined],
    ['es', 'es', undefined],
    ['es-MX', 'es', 'MX'],
    ['ES_mx', 'es', 'MX'],
    ['es-Latn-419', 'es', '419'],
    ['en-GB', 'en', 'GB'],
    ['fr-CA', 'en', 'CA'],
    ['est', 'en', undefined],
    ['ca', 'es', undefined],
    ['gl-ES', 'es', 'ES'],
    ['pt-BR', 'en', 'BR'],
    ['', 'en', undefined],
  ];
  for (const [tag, language, region] of rows) {
    it(`"${tag}"`, () =>
      expect([pickLanguage(tag), regionOf(tag)]).to.deep.equal([language, region]));
  }
  for (const [tag, spoken] of [
    ['', true],
    ['es-MX', true],
    ['EN_us', true],
    ['fr', false],
    ['ca', false],
  ] as const) {
    it(`"${tag}" is ${spoken ? '' : 'not '}spoken`, () => expect(speaks(tag)).to.equal(spoken));
  }
});
