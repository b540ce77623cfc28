import { expectOnlyRequests, healthy } from './harness/expectations.mjs';
import { TAGS, htmlPage, widgets } from './harness/site.mjs';

/** Presses what is not a link, once through: links lead away by intent. */
function pressEverything(tags) {
  for (const tag of tags) {
    const { shadowRoot } = document.querySelector(tag);
    shadowRoot.querySelectorAll('button, summary').forEach((each) => each.click());
  }
}

function search(text) {
  const { shadowRoot } = document.querySelector('clinic-locator');
  shadowRoot.querySelector('input').value = text;
  shadowRoot.querySelector('form').requestSubmit();
}

/** A ZIP code tells its first digit to the script's own host, and nobody learns anything more. */
export default {
  id: 'H00v',
  title: 'a visitor who searches and presses everything',
  html: htmlPage({
    body: `${widgets}<script async src="http://widgets.example/clinic-widgets.js"></script>`,
  }),
  async check(page, expect) {
    await healthy(page, expect);
    await page.evaluate(search, '85301');
    await page.eventually(async () => {
      const [{ text }] = await page.widgets();
      expect(text).to.match(/\d+ mi/);
    });
    for (let round = 0; round < 3; round++) await page.evaluate(pressEverything, TAGS);
    await expectOnlyRequests(page, expect, [
      'h00v.clinic.example/clinics.json',
      'widgets.example/clinic-widgets.js',
      'widgets.example/parts/sources-view.js',
      'widgets.example/parts/figure-text.js',
      'widgets.example/parts/map.js',
      'widgets.example/parts/beside.js',
      'widgets.example/data/outlines.json',
      'widgets.example/parts/finder.js',
      'widgets.example/parts/locate.js',
      'widgets.example/parts/later-views.js',
      'widgets.example/parts/more-view.js',
      'widgets.example/parts/figure-view.js',
      'widgets.example/parts/fold.js',
      'widgets.example/data/zip-8.bin',
    ]);
    expect(await page.evaluate(() => document.cookie)).to.equal('');
  },
};
