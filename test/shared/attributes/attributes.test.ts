// In each engine too: how an address is read.
import { expect } from 'chai';
import fc from 'fast-check';
import {
  flag,
  oneOf,
  phone,
  wholeNumber,
  type Grammar,
} from '../../../src/shared/attributes/grammar.ts';
import { safeHref, telHref } from '../../../src/shared/attributes/links.ts';

describe('grammar', () => {
  const level = wholeNumber(2, 6);
  const units = oneOf('auto', 'mi', 'km');
  const rows: [name: string, grammar: Grammar<unknown>, raw: string, value: unknown][] = [
    ['a level', level, '3', 3],
    ['a level out of range', level, '7', undefined],
    ['a level with a fraction', level, '3.5', undefined],
    ['a level in words', level, 'three', undefined],
    ['an empty level', level, '', undefined],
    ['a word', units, 'km', 'km'],
    ['a word in capitals', units, 'KM', 'km'],
    ['another word', units, 'leagues', undefined],
    ['a bare flag', flag, '', true],
    ['a flag that says false', flag, 'false', false],
    ['a phone number', phone, '(602) 555-0100', '(602) 555-0100'],
    ['a phone number with an extension', phone, '602-555-0100 x12', '602-555-0100 x12'],
    ['a phone number with a slash in it', phone, '602/555-0100', '602/555-0100'],
    ['two phone numbers', phone, '602-555-0100 / 602-555-0101', '602-555-0100'],
    ['two phone numbers', phone, '602-555-0100, 602-555-0101', '602-555-0100'],
    ['a number and its extension', phone, '602-555-0100, 12', '602-555-0100, 12'],
    ['a phone number too short', phone, '12', undefined],
    ['a phone number that is a script', phone, 'javascript:1', undefined],
  ];
  for (const [name, grammar, raw, value] of rows) {
    it(`${name}: "${raw}"`, () => expect(grammar.parse(raw)).to.equal(value));
  }
});

describe('safeHref', () => {
  const rows: [link: string, safe: boolean][] = [
    ['https://clinic.example/a', true],
    ['http://clinic.example', true],
    ['tel:+16025550100', true],
    ['mailto:a@clinic.example', true],
    ['/locations', true],
    ['locations.html?a=b:c', true],
    ['#top', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\tscript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['\u0001javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['vbscript:x', false],
    ['blob:x', false],
    ['', false],
  ];
  for (const [link, safe] of rows) {
    it(`${JSON.stringify(link)} is ${safe ? 'kept' : 'dropped'}`, () =>
      expect(safeHref(link)).to.equal(safe ? link : undefined));
  }

  it('what it keeps has an allowed scheme when a browser reads it', () => {
    const schemes = fc.constantFrom('javascript', 'data', 'https', 'tel', 'file', 'blob');
    const noise = fc.constantFrom(
      '',
      '\t',
      '\n',
      '\r',
      ' ',
      '\u0000',
      '\u00a0',
      '\u001f',
      '/',
      ':',
    );
    const letters = schemes.chain((scheme) =>
      fc
        .array(noise, { minLength: scheme.length + 1, maxLength: scheme.length + 1 })
        .map((gaps) => gaps.map((gap, i) => gap + (scheme[i] ?? ':x')).join('')),
    );
    fc.assert(
      fc.property(fc.oneof(letters, fc.string(), fc.webUrl()), (link) => {
        const kept = safeHref(link);
        if (kept === undefined) return;
        // what no browser can parse goes nowhere
        if (!URL.canParse(kept, 'https://clinic.example/')) return;
        const { protocol } = new URL(kept, 'https://clinic.example/');
        expect(['http:', 'https:', 'tel:', 'mailto:']).to.include(protocol);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('telHref', () => {
  const rows: [phone: string, href: string][] = [
    ['602-555-0100', 'tel:+16025550100'],
    ['(602) 555-0100', 'tel:+16025550100'],
    ['1 602 555 0100', 'tel:+16025550100'],
    ['+34 915 55 01 00', 'tel:+34915550100'],
    ['602-555-0100 x12', 'tel:+16025550100,12'],
    ['602/555-0100', 'tel:+16025550100'],
    ['602/555/0100', 'tel:+16025550100'],
    ['602-555-0100 ext. 12', 'tel:+16025550100,12'],
    ['207-623-8411 x', 'tel:+12076238411'],
    ['911', 'tel:911'],
  ];
  for (const [phone, href] of rows) it(phone, () => expect(telHref(phone)).to.equal(href));
});
