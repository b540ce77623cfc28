import { healthy } from './harness/expectations.mjs';
import { htmlPage, widgets } from './harness/site.mjs';

/** Browsers let no script read a file beside the page, so the clinics cannot be shown. */
export default {
  id: 'H39',
  title: 'a page opened from disk',
  fromDisk: true,
  html: htmlPage({ body: `${widgets}<script src="clinic-widgets.min.js"></script>` }),
  async check(page, expect) {
    await healthy(page, expect, ['treatment-timer', 'spasm-info-card']);
    const [locator] = await page.widgets();
    expect(locator).to.include({ upgraded: true, fallback: 'visible' });
  },
  lines: [/^warn: <clinic-locator> /],
};
