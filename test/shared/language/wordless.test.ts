import { expect } from 'chai';
import { unbroken } from '../../../src/shared/language/unbroken.ts';
import { wordless } from '../../../src/shared/language/wordless.ts';

describe('what no translator has to touch', () => {
  for (const [text, expected] of [
    ['12:01 PM', true],
    ['12:01\u202fp.\u00a0m.', true],
    ['13:05', true],
    ['20', true],
    ['(602) 555-0100', true],
    ['+44 20 7946 0018', true],
    ['602-555-0100 ext. 5', false],
    ['not known', false],
    ['8 AM to noon', false],
    ['ice', false],
    ['', false],
  ] as const) {
    it(`${JSON.stringify(text)}: ${expected}`, () => expect(wordless(text)).to.equal(expected));
  }

  it('a time in one piece', () => {
    expect(unbroken('12:01 p. m.')).to.equal('12:01\u00a0p.\u00a0m.');
  });
});
