import { healthy } from './harness/expectations.mjs';
import { feed } from './harness/site.mjs';

/** The data's host does not let the origin "null" read it. */
const noOutlines = /^warn: <clinic-locator> data: .*outlines\.json could not be reached\./;

/** As in a sandboxed frame: storage throws, and requests come from the origin "null". */
export default {
  id: 'H19',
  title: 'an opaque origin',
  headers: { 'content-security-policy': 'sandbox allow-scripts' },
  files: { '/clinics.json': { body: feed, headers: { 'access-control-allow-origin': '*' } } },
  async check(page, expect) {
    await healthy(page, expect);
    await page.eventually(async () =>
      expect((await page.lines()).some((line) => noOutlines.test(line))).to.equal(true),
    );
  },
  lines: [noOutlines],
};
