// The card printed to PDF by a real browser, and read back by a reader of PDF that is not that browser.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { bundled } from './bundle.mjs';
import { plain, printed as onPaper, textOf } from './paper.mjs';
import { missing, startCard } from './widget-page.mjs';

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
        pages = await onPaper(page);
      });
      const { title, headings, items } = contents[lang];
      // stands for the signs that all widgets share
      const said = { ...items, top: { ...items.top, dangerSigns: [] } };
      const { texts } = figureText[lang];
      const sentences = textsOf([title, headings, said, notes[lang], emergency[lang].signs, texts]);
      const printed = () => textOf(pages.flat());
      const holds = (text) => assert.ok(printed().includes(plain(text)), text);

      it('is two letter sheets at most, printed on both sides', () => {
        assert.ok(pages.length >= 1 && pages.length <= 4, `${pages.length} pages`);
      });

      it('has text of 11 points, and sources of 9, at least', () => {
        const lines = pages.flat().filter(({ text }) => text.trim());
        const least = (points) => lines.filter(({ size }) => size > points - 0.05);
        assert.deepEqual(least(9), lines);
        const large = textOf(least(11));
        for (const text of sentences) assert.ok(large.includes(plain(text)), text);
      });

      it('holds every sentence', () => {
        assert.ok(sentences.length > 70, `${sentences.length} sentences`);
        sentences.forEach(holds);
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
        for (const sign of emergency[lang].signs) assert.ok(above.includes(plain(sign)), sign);
      });
    });
  }
});
