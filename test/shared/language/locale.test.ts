// In each engine too: which formats a locale has.
import { expect } from 'chai';
import { localeOf } from '../../../src/shared/language/locale.ts';
import type { Language } from '../../../src/shared/language/language.ts';

/** Seven in the evening, five past. */
const EVENING = Date.UTC(2026, 10, 30, 19, 5);

const clock = (locale: string) =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
    .format(EVENING)
    .replace(/\s/g, ' ');

describe('the formats of a region', () => {
  const rows: [language: Language, region: string, said: RegExp][] = [
    ['en', 'US', /^7:05 PM$/],
    ['es', 'US', /^7:05 p\. ?m\.$/],
    ['en', 'GB', /^19:05$/],
    ['en', 'FR', /^19:05$/],
    ['en', 'DE', /^19:05$/],
    ['en', 'IT', /^19:05$/],
    ['es', 'ES', /^19:05$/],
    ['es', 'FR', /^19:05$/],
    ['en', 'IN', /^7:05 pm$/i],
    ['en', 'ZZ', /7:05/],
    ['es', '419', /:05/],
  ];
  for (const [language, region, said] of rows) {
    it(`${language} in ${region}`, () => {
      expect(clock(localeOf(language, region))).to.match(said);
    });
  }
  it('both languages of a page count hours in the same way', () => {
    for (const region of ['US', 'MX', 'GB', 'ES', 'FR', 'AR', 'CO', 'CA', 'IN', 'PH']) {
      const half = (language: Language) => /m/i.test(clock(localeOf(language, region)));
      expect(half('en'), region).to.equal(half('es'));
    }
  });
  it('without a region, hours are counted as the device does', () => {
    const device = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
    for (const language of ['en', 'es'] as const) {
      const ours = new Intl.DateTimeFormat(localeOf(language, undefined), { hour: 'numeric' });
      expect(ours.resolvedOptions().hour12).to.equal(device.hour12);
    }
  });
});
