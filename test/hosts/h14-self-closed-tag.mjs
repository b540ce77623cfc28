import { healthy } from './harness/expectations.mjs';
import { card, htmlPage, script, timer } from './harness/site.mjs';

/** HTML knows no self-closed tags, so the rest of the page becomes children of the locator. */
export default {
  id: 'H14',
  title: 'a self-closed tag that swallows the page',
  html: htmlPage({
    body: `<clinic-locator src="/clinics.json" /><p id="rest">The rest</p>${timer}${card}${script}`,
  }),
  async check(page, expect) {
    await healthy(page, expect);
    const height = await page.evaluate(() => document.getElementById('rest').offsetHeight);
    expect(height).to.be.above(0);
  },
  lines: [
    /^warn: <treatment-timer> tag: it stands inside <clinic-locator>, which was not closed\./,
    /^warn: <spasm-info-card> tag: it stands inside <clinic-locator>, which was not closed\./,
  ],
};
