import { healthy } from './harness/expectations.mjs';
import { card, htmlPage, locator, script } from './harness/site.mjs';

export default {
  id: 'H15',
  title: 'curly quotes in the snippet',
  html: htmlPage({
    body: `${locator}${card}<treatment-timer heading-level=\u201d4\u201d></treatment-timer>${script}`,
  }),
  lines: [/^warn: <treatment-timer> heading-level: .*curly quotes/],
  async check(page, expect) {
    await healthy(page, expect);
    const level = await page.evaluate(
      () => document.querySelector('treatment-timer').shadowRoot.querySelector('h4') !== null,
    );
    expect(level).to.equal(true);
  },
};
