import { expect } from 'chai';
import { readReview, type ReviewClaim } from '../../../src/spasm-info-card/review/review.ts';

const nobody: ReviewClaim = { by: '', on: '', version: '', translationBy: '' };
const whole = { by: 'Dr. Sample', on: '2026-11-30', version: '3' };
const TODAY = '2027-01-15';
const reviewed = { by: 'Dr. Sample', on: '2026-11-30' };

describe('readReview', () => {
  const rows: [
    name: string,
    claim: Partial<ReviewClaim>,
    counts: object | undefined,
    translator: string | undefined,
    problem: RegExp | undefined,
  ][] = [
    ['nobody', {}, undefined, undefined, undefined],
    ['who, when and this version', whole, reviewed, undefined, undefined],
    ['an older version is void', { ...whole, version: '2' }, undefined, undefined, /of version 2/],
    ['a later version is void', { ...whole, version: '4' }, undefined, undefined, /of version 4/],
    ['no version is void', { ...whole, version: '' }, undefined, undefined, /does not name/],
    ['no date is void', { ...whole, on: '' }, undefined, undefined, /no date/],
    ['a date and a version without a name', { ...whole, by: '' }, undefined, undefined, undefined],
    ['a translator too', { ...whole, translationBy: 'Ana' }, reviewed, 'Ana', undefined],
    ['a translator alone', { version: '3', translationBy: 'Ana' }, undefined, 'Ana', undefined],
    [
      'a translator of an older version',
      { version: '2', translationBy: 'Ana' },
      undefined,
      undefined,
      /of version 2/,
    ],
    [
      'a translator counts where the date is missing',
      { ...whole, on: '', translationBy: 'Ana' },
      undefined,
      'Ana',
      /no date/,
    ],
  ];
  for (const [name, claim, counts, translator, problem] of rows) {
    it(name, () => {
      const review = readReview({ ...nobody, ...claim }, '3', TODAY);
      expect(review.reviewed).to.deep.equal(counts);
      expect(review.translationBy).to.equal(translator);
      if (problem) expect(review.problem?.message).to.match(problem);
      else expect(review.problem).to.equal(undefined);
    });
  }

  it('tells the editor which version to name', () => {
    expect(readReview({ ...nobody, ...whole, version: '' }, '3', TODAY).problem?.fix).to.match(
      /reviewed-version="3"/,
    );
  });

  it('a text without a version cannot have been reviewed', () => {
    expect(readReview({ ...nobody, ...whole, version: '' }, '', TODAY).reviewed).to.equal(
      undefined,
    );
  });

  describe('age of a review', () => {
    for (const [on, today, expected] of [
      ['2026-11-30', '2026-11-30', 'fresh'],
      ['2026-11-30', '2028-11-29', 'fresh'],
      ['2026-11-30', '2028-11-30', 'stale'],
      ['2026-11-30', '2040-01-01', 'stale'],
      ['0999-01-01', '2026-11-30', 'stale'],
      ['2024-02-29', '2026-02-28', 'fresh'],
      ['2024-02-29', '2026-03-01', 'stale'],
      ['2026-12-01', '2026-11-30', 'of a day to come'],
    ] as const) {
      it(`${on}, read on ${today}: ${expected}`, () => {
        const review = readReview({ ...nobody, ...whole, on }, '3', today);
        const said = !review.reviewed ? 'of a day to come' : review.stale ? 'stale' : 'fresh';
        expect(said).to.equal(expected);
        if (!review.reviewed) expect(review.problem?.message).to.match(/day to come/);
      });
    }
  });
});
