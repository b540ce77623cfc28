import { healthy } from './harness/expectations.mjs';
import { htmlPage, script, widgets } from './harness/site.mjs';

const TRACES = ['cookie', 'referer', 'authorization'];

/** The feed is public: who asks for it is nobody's business. */
export default {
  id: 'H30',
  title: 'a feed asked for without cookie and referrer',
  html: htmlPage({
    body: `<script>document.cookie = 'visitor=1'</script>${widgets}${script}`,
  }),
  files: { '/by-the-page': '' },
  async check(page, expect) {
    const headersOf = (wanted) => page.asked().find(({ path }) => path === wanted)?.headers;
    await healthy(page, expect);
    expect(headersOf('/clinics.json')).to.not.have.any.keys(TRACES);
    // so that the line above proves something
    await page.evaluate(() => void fetch('/by-the-page'));
    await page.eventually(() =>
      expect(headersOf('/by-the-page')).to.include.keys('cookie', 'referer'),
    );
  },
};
