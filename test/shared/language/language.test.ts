import { expect } from 'chai';
import { pickLanguage, regionOf } from '../../../src/shared/language/language.ts';

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
    ['', 'en', undefined],
  ];
  for (const [tag, language, region] of rows) {
    it(`"${tag}"`, () =>
      expect([pickLanguage(tag), regionOf(tag)]).to.deep.equal([language, region]));
  }
});
