import { healthy } from './harness/expectations.mjs';
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
  shadowRoot.querySelector('.search .button').click();
}

/** The page's own, and of the script's host the script, the map's outlines and the one shard of the ZIP code. */
const ALLOWED =
  /^h00v\.clinic\.example\/(?:|recorder\.js|favicon\.ico|clinics\.json)$|^widgets\.example\/(?:clinic-widgets\.min\.js|data\/(?:outlines\.json|zip-8\.bin))$/;

/** A ZIP code tells its first digit to the script's own host, and nobody learns anything more. */
export default {
  id: 'H00v',
  title: 'a visitor who searches and presses everything',
  html: htmlPage({
    body: `${widgets}<script async src="http://widgets.example/clinic-widgets.min.js"></script>`,
  }),
  async check(page, expect) {
    await healthy(page, expect);
    await page.evaluate(search, '85301');
    await page.eventually(async () => {
      const [{ text }] = await page.widgets();
      expect(text).to.match(/\d+ mi/);
    });
    for (let round = 0; round < 3; round++) await page.evaluate(pressEverything, TAGS);
    await page.second();
    const asked = page.asked().map(({ host, path }) => host + path);
    expect(asked.filter((each) => !ALLOWED.test(each)).join('\n')).to.equal('');
    expect(asked).to.contain('widgets.example/data/zip-8.bin');
    expect(await page.evaluate(() => document.cookie)).to.equal('');
  },
};
