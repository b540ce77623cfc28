import { healthy } from './harness/expectations.mjs';

export default {
  id: 'H27',
  title: 'widgets moved and cloned by the page',
  async check(page, expect) {
    await healthy(page, expect);
    await page.evaluate(() => {
      const section = document.createElement('section');
      document.body.append(section);
      for (const tag of ['clinic-locator', 'treatment-timer', 'spasm-info-card']) {
        const widget = document.querySelector(tag);
        section.append(widget.cloneNode(true));
        widget.remove();
      }
    });
    await healthy(page, expect);
  },
};
