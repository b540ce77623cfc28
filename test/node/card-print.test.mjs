// The card printed to PDF by a real browser, and read back by a reader of PDF that is not that browser.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { bundled } from './bundle.mjs';
import { missing, startCard } from './card-page.mjs';

const values = { days: 7, emergencyNumber: '911', afterHoursPhone: '602-555-0199' };

const { contents, notes, sources, emergency, figureText, figureEvidence } = await bundled(`
  export { contents } from './src/spasm-info-card/content/content.ts';
  export { notes } from './src/spasm-info-card/content/notes.ts';
  export { sources } from './src/spasm-info-card/content/sources.ts';
  export { emergency } from './src/shared/emergency/emergency.ts';
  export { figureText } from './src/spasm-info-card/figure/words.ts';
  export { figureEvidence } from './src/spasm-info-card/figure/figure-evidence.ts';
`);

/** Every text of a table; functions are given what the page gives. */
function textsOf(table) {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function') return [table(values)];
  return Object.values(table).flatMap(textsOf);
}

/** Letters and digits: where lines end, how letters are joined and the marks of lists are the printer's business. */
const plain = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** A page of two columns in reading order, which is not that of painting. */
function inOrder(items, middle) {
  const column = ({ x }) => (x < middle ? 0 : 1);
  return items.toSorted((a, b) => column(a) - column(b) || b.y - a.y || a.x - b.x);
}

/** The lines of each page, and where they stand. */
async function read(pdf) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const lines = items.map(({ str, transform: [, , , , x, y] }) => ({ text: str, x, y }));
    pages.push(inOrder(lines, page.getViewport({ scale: 1 }).width / 2));
  }
  await task.destroy();
  return pages;
}

const textOf = (lines) => plain(lines.map(({ text }) => text).join(''));

const MARGIN = '0.4in';

describe('the card on paper', { skip: missing }, () => {
  let card;
  before(async () => (card = await startCard()));
  after(() => card?.close());

  for (const lang of ['en', 'es']) {
    describe(lang, () => {
      let pages;
      let urls;
      before(async () => {
        const page = await card.open(lang);
        urls = await page.$eval('spasm-info-card', ({ shadowRoot }) =>
          Array.from(shadowRoot.querySelectorAll('a[href^=http]'), ({ href }) => href),
        );
        const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
        pages = await read(await page.pdf({ format: 'letter', margin }));
      });
      const { title, headings, items } = contents[lang];
      const printed = () => textOf(pages.flat());
      const holds = (text) => assert.ok(printed().includes(plain(text)), text);

      it('is one or two letter pages', () => {
        assert.ok(pages.length >= 1 && pages.length <= 2, `${pages.length} pages`);
      });

      it('holds every sentence', () => {
        // stands for the signs that all widgets share
        const said = { ...items, top: { ...items.top, dangerSigns: [] } };
        const { texts } = figureText[lang];
        const all = textsOf([title, headings, said, notes[lang], emergency[lang].signs, texts]);
        assert.ok(all.length > 70, `${all.length} sentences`);
        all.forEach(holds);
      });

      it('holds the name and the address of every source, and the clinic’s', () => {
        const all = Object.values(sources).concat(figureEvidence(lang).flatMap((e) => e.sources));
        assert.deepEqual(
          [...new Set(urls)].sort(),
          [...new Set(all.map(({ url }) => url)), 'https://clinic.example/contact'].sort(),
        );
        urls.concat('602-555-0100', '602-555-0199').forEach(holds);
        all.forEach(({ name }) => holds(name));
      });

      it('gives each address once', () => {
        for (const url of new Set(urls)) {
          const alike = Array.from(new Set(urls)).filter((each) => each.startsWith(url));
          const found = printed().split(plain(url)).length - 1;
          assert.equal(found, alike.length, url);
        }
      });

      it('begins with the danger signs', () => {
        const [first] = pages;
        const heads = Object.values(headings).map(plain);
        const { y: top } = first.find(({ text }) => heads.includes(plain(text)));
        const above = textOf(first.filter(({ y }) => y > top));
        const signs = emergency[lang].signs.concat(textsOf([items.top.procedure, items.top.stuck]));
        for (const sign of signs) assert.ok(above.includes(plain(sign)), sign);
      });
    });
  }
});
