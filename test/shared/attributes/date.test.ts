// In each engine too: dates as Intl writes them.
import { expect } from 'chai';
import { assert, date, property } from 'fast-check';
import { calendarDate, dateWords } from '../../../src/shared/attributes/date.ts';

describe('calendarDate', () => {
  const rows: [written: string, valid: boolean][] = [
    ['2026-11-30', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-11-3', false],
    ['11/30/2026', false],
    ['2026-11-30T10:00', false],
    ['soon', false],
    ['', false],
  ];
  for (const [written, valid] of rows) {
    it(`"${written}": ${valid}`, () => {
      expect(calendarDate.parse(written)).to.equal(valid ? written : undefined);
    });
  }

  it('takes every day that there is', () => {
    const days = date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    assert(
      property(days, (day) => {
        const written = day.toISOString().slice(0, 10);
        expect(calendarDate.parse(written)).to.equal(written);
      }),
    );
  });
});

describe('dateWords', () => {
  for (const [locale, words] of [
    ['en-US', 'November 1, 2026'],
    ['es-US', '1 de noviembre de 2026'],
  ] as const) {
    it(`${locale}: the same day in every time zone`, () => {
      expect(dateWords('2026-11-01', locale)).to.equal(words);
    });
  }
});
