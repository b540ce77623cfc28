import { healthy } from './harness/expectations.mjs';
import { DIV_TAGS, divs } from './harness/site.mjs';

/** Turbo, htmx and the like put a new body in; the script runs once only. */
export default {
  id: 'H09',
  title: 'soft navigation to a page with divs',
  async check(page, expect) {
    await healthy(page, expect);
    await page.evaluate((markup) => {
      const body = document.createElement('body');
      body.innerHTML = markup;
      document.body.replaceWith(body);
    }, divs);
    await healthy(page, expect, DIV_TAGS);
  },
};
