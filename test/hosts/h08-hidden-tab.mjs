import { healthy } from './harness/expectations.mjs';
import { htmlPage, script, widgets } from './harness/site.mjs';

export default {
  id: 'H08',
  title: 'widgets that start in a hidden tab',
  html: htmlPage({ body: `<div id="tab" style="display: none">${widgets}</div>${script}` }),
  async check(page, expect) {
    await page.eventually(async () => {
      for (const { heading, tag } of await page.widgets()) expect(heading, tag).to.match(/\w/);
    });
    await page.evaluate(() => document.getElementById('tab').removeAttribute('style'));
    await healthy(page, expect);
  },
};
