import { healthy } from './harness/expectations.mjs';
import { feed } from './harness/site.mjs';

/** The data's host does not let the origin "null" read it. */
const noCities = /^warn: <clinic-locator> data: .*cities-AZ\.json could not be reached\./;

function search(text) {
  const { shadowRoot } = document.querySelector('clinic-locator');
  shadowRoot.querySelector('#place').value = text;
  shadowRoot.querySelector('.search .button').click();
}

/** As in a sandboxed frame: storage throws, and requests come from the origin "null". */
export default {
  id: 'H19',
  title: 'an opaque origin',
  headers: { 'content-security-policy': 'sandbox allow-scripts' },
  files: { '/clinics.json': { body: feed, headers: { 'access-control-allow-origin': '*' } } },
  async check(page, expect) {
    await healthy(page, expect);
    await page.evaluate(search, 'Tempe');
    await page.eventually(async () => {
      const [{ text }] = await page.widgets();
      expect(text, 'answered from the list itself').to.contain('Nearest to Tempe, AZ');
      expect((await page.lines()).some((line) => noCities.test(line))).to.equal(true);
    });
  },
  lines: [noCities],
};
