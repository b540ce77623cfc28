import { healthy } from './harness/expectations.mjs';
import { bundle, htmlPage } from './harness/site.mjs';

const charset = 'windows-1252';

export default {
  id: 'H34',
  title: 'a windows-1252 page, and a server that names no charset',
  html: Buffer.from(htmlPage().replace('utf-8', charset), 'latin1'),
  headers: { 'content-type': `text/html; charset=${charset}` },
  files: {
    '/clinic-widgets.min.js': { body: bundle, headers: { 'content-type': 'text/javascript' } },
  },
  async check(page, expect) {
    await healthy(page, expect);
    for (const { tag, text } of await page.widgets()) expect(text, tag).to.contain('Espa\u00f1ol');
  },
};
