import { expect } from 'chai';
import fc from 'fast-check';
import { telHref } from '../../../src/shared/attributes/links.ts';
import {
  parseTelephones,
  type ContactPoint,
} from '../../../src/clinic-locator/clinic/telephone.ts';

const hrefs = (written: string) =>
  parseTelephones(written)
    .flatMap(({ telephone }) => telephone ?? [])
    .map(telHref);

describe('one number', () => {
  const rows: [written: string, shown: string, href: string][] = [
    ['602-555-0100', '602-555-0100', 'tel:+16025550100'],
    ['(602) 555-0100', '(602) 555-0100', 'tel:+16025550100'],
    ['602/555-0100', '602/555-0100', 'tel:+16025550100'],
    ['602/555/0100', '602/555/0100', 'tel:+16025550100'],
    ['602.555.0100', '602.555.0100', 'tel:+16025550100'],
    ['6025550100', '6025550100', 'tel:+16025550100'],
    ['+1-602-555-0100', '+1-602-555-0100', 'tel:+16025550100'],
    ['1 (602) 555-0100', '1 (602) 555-0100', 'tel:+16025550100'],
    ['tel:+1-602-555-0100', '+1-602-555-0100', 'tel:+16025550100'],
    ['6025550102.0', '6025550102', 'tel:+16025550102'],
    ['6.025550102E9', '6025550102', 'tel:+16025550102'],
    ['602-555-0100 x', '602-555-0100', 'tel:+16025550100'],
    ['602-555-0100 ext.', '602-555-0100', 'tel:+16025550100'],
    ['602-555-0100 x12', '602-555-0100 x12', 'tel:+16025550100,12'],
    ['602-555-0100 x45543', '602-555-0100 x45543', 'tel:+16025550100,45543'],
    ['602-555-0100, ext. 9', '602-555-0100, ext. 9', 'tel:+16025550100,9'],
    ['602-555-0100 #4', '602-555-0100 #4', 'tel:+16025550100,4'],
    ['602-555-0100 extension 12', '602-555-0100 extension 12', 'tel:+16025550100,12'],
    ['602-555-0100;ext=77', '602-555-0100 ext. 77', 'tel:+16025550100,77'],
    ['1-800-555-HELP (4357)', '1-800-555-4357', 'tel:+18005554357'],
    ['1-800-SPINE-NOW', '1-800-77463-66', 'tel:+18007746366'],
    ['800-555-HELP', '800-555-4357', 'tel:+18005554357'],
    // elsewhere
    ['+44 20 7946 0100', '+44 20 7946 0100', 'tel:+442079460100'],
    ['+52 55 5555 0100', '+52 55 5555 0100', 'tel:+525555550100'],
    ['020 7946 0100', '020 7946 0100', 'tel:02079460100'],
    ['555-0100', '555-0100', 'tel:5550100'],
    ['911', '911', 'tel:911'],
  ];
  for (const [written, shown, href] of rows) {
    it(written, () => {
      expect(parseTelephones(written)).to.deep.equal([{ telephone: shown }]);
      expect(hrefs(written)).to.deep.equal([href]);
    });
  }
});

describe('several numbers, and words beside them', () => {
  const [a, b] = ['602-555-0100', '602-555-0101'];
  const rows: [written: string, points: ContactPoint[]][] = [
    [`${a} / ${b}`, [{ telephone: a }, { telephone: b }]],
    [`${a}/${b}`, [{ telephone: a }, { telephone: b }]],
    [`${a} ${b}`, [{ telephone: a }, { telephone: b }]],
    [`${a}, ${b}`, [{ telephone: a }, { telephone: b }]],
    [`${a}; ${b}`, [{ telephone: a }, { telephone: b }]],
    [`${a} or ${b}`, [{ telephone: a }, { telephone: b }]],
    [`${a} y ${b}`, [{ telephone: a }, { telephone: b }]],
    [`${a}\n${b}`, [{ telephone: a }, { telephone: b }]],
    [`Main: ${a}`, [{ contactType: 'Main', telephone: a }]],
    [
      `Main: ${a}, Fax: ${b}`,
      [
        { contactType: 'Main', telephone: a },
        { contactType: 'Fax', faxNumber: b },
      ],
    ],
    [`${a} (toll free)`, [{ contactType: 'toll free', telephone: a }]],
    [`${a} (TTY: 711)`, [{ telephone: a }, { contactType: 'TTY', telephone: '711' }]],
    [`${a}, TTY 711`, [{ telephone: a }, { contactType: 'TTY', telephone: '711' }]],
    [`${a} x12 / ${b} x3`, [{ telephone: `${a} x12` }, { telephone: `${b} x3` }]],
    [`${a} ask for Ana`, [{ telephone: a }, { description: 'ask for Ana' }]],
    [
      '020 7946 0100 / 020 7946 0101',
      [{ telephone: '020 7946 0100' }, { telephone: '020 7946 0101' }],
    ],
    // nobody could dial these
    ['call us', [{ description: 'call us' }]],
    ['85281', [{ description: '85281' }]],
    ['60255501026025550103', [{ description: '60255501026025550103' }]],
    ['6.03E+09', [{ description: '6.03E+09' }]],
    ['0', [{ description: '0' }]],
    ['', []],
  ];
  for (const [written, points] of rows) {
    it(JSON.stringify(written), () => {
      expect(parseTelephones(written)).to.deep.equal(points);
    });
  }
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      '602',
      '555',
      '0100',
      '-',
      ' ',
      '(',
      ')',
      '/',
      'x',
      'ext.',
      '+',
      '1',
      'TTY',
      ':',
      '711',
      '.0',
      'E9',
      'HELP',
      ',',
      ';',
      'or',
      '8',
      '00',
    ],
  );
  it('a number that is dialled has at most fifteen digits, which stand in the text in that order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const written = pieces.join('');
        for (const href of hrefs(written)) {
          const [number = '', extension = ''] = href.replace(/^tel:\+?/, '').split(',');
          expect(number.length, href).to.be.at.most(15);
          expect(extension.length).to.be.at.most(15);
          const bare = /[A-Z]{2}/.test(written) ? '' : written.replace(/\D/g, '');
          const own = number.length === 11 ? number.slice(1) : number;
          if (bare && !/E\+?9/.test(written)) expect(bare).to.contain(own);
        }
      }),
      { numRuns: 5000 },
    );
  });
  it('no throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        (text) => void parseTelephones(text),
      ),
    );
  });
});
