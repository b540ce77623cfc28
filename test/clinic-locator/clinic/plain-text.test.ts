import { expect } from 'chai';
import fc from 'fast-check';
import { plainText } from '../../../src/clinic-locator/clinic/plain-text.ts';

describe('text that a web page wrote is shown as text', () => {
  const rows: [written: string, text: string][] = [
    ['O&#8217;Brien &amp; Sons', 'O\u2019Brien & Sons'],
    ['O&#x2019;Brien', 'O\u2019Brien'],
    ['5 Main&nbsp;St', '5 Main St'],
    ['Cl&iacute;nica Espa&ntilde;ola', 'Clínica Española'],
    ['&Ntilde;', 'Ñ'],
    ['1 Sample St<br>Suite 4', '1 Sample St\nSuite 4'],
    ['1 Sample St<br />Suite 4', '1 Sample St\nSuite 4'],
    ['<p>Mon-Fri</p><p>8am-5pm</p>', 'Mon-Fri\n8am-5pm\n'],
    ['Smith &amp;amp; Sons', 'Smith & Sons'],
    ['&amp;#8217;', '\u2019'],
    // not entities, not tags
    ['A & B', 'A & B'],
    ['https://clinic.example/?a=1&copy=2', 'https://clinic.example/?a=1&copy=2'],
    ['&unknown;', '&unknown;'],
    ['5 < 6 > 4', '5 < 6 > 4'],
    ['&lt;script&gt;', '<script>'],
    ['<img src=x onerror=1>', '<img src=x onerror=1>'],
    // signs that would hide in a text, and half signs
    ['A&#0;B&#7;C', 'A B C'],
    ['&#xd800;&#x110000;', '  '],
  ];
  for (const [written, text] of rows) {
    it(JSON.stringify(written), () => {
      expect(plainText(written)).to.equal(text);
    });
  }

  it('any text: no throw, and what has neither & nor < stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainText(text);
        if (!/[&<]/.test(text)) expect(plain).to.equal(text);
      }),
    );
  });
});
