import { expect } from 'chai';
import { readReview, type ReviewClaim } from '../../../src/spasm-info-card/core/review.ts';

const nobody: ReviewClaim = { by: '', on: '', version: '', translationBy: '' };
const whole = { by: 'Dr. Sample', on: '2026-11-30', version: '3' };
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
      const review = readReview({ ...nobody, ...claim }, '3');
      expect(review.reviewed).to.deep.equal(counts);
      expect(review.translationBy).to.equal(translator);
      if (problem) expect(review.problem?.message).to.match(problem);
      else expect(review.problem).to.equal(undefined);
    });
  }

  it('tells the editor which version to name', () => {
    expect(readReview({ ...nobody, ...whole, version: '' }, '3').problem?.fix).to.match(
      /reviewed-version="3"/,
    );
  });
});
