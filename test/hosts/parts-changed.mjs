import { createHash } from 'node:crypto';
import { csv, csvLocator } from './harness/hours-list.mjs';
import { bundle, htmlPage } from './harness/site.mjs';

const integrity = `sha384-${createHash('sha384').update(bundle).digest('base64')}`;

/** A part that is not the one that the pinned script knows does not run. */
export default {
  id: 'parts-changed',
  title: 'a pinned script whose part was changed',
  html: htmlPage({
    body: `${csvLocator}<script src="/clinic-widgets.js" integrity="${integrity}"></script>`,
  }),
  files: { ...csv, '/parts/more-readers.js': 'window.changedPartRan = true;' },
  async check(page, expect) {
    await page.eventually(async () => {
      const [locator] = await page.widgets();
      expect(locator.fallback).to.equal('visible');
      expect(locator.text).to.not.contain('Sample Clinic');
      const lines = await page.lines();
      expect(lines.join('\n')).to.match(/more-readers\.js could not be loaded/);
    });
    expect(await page.evaluate(() => 'changedPartRan' in window)).to.equal(false);
  },
  lines: [/^warn: <clinic-locator> parts: /, /^warn: <clinic-locator> feed: /],
};
