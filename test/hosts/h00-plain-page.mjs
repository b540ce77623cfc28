import { expectOnlyRequests, healthy } from './harness/expectations.mjs';
import { TAGS, htmlPage, widgets } from './harness/site.mjs';

const newGlobals = () =>
  Reflect.ownKeys(window)
    .filter((key) => !window.globalsBefore.includes(key))
    .map(String)
    .filter((name) => name !== 'Symbol(automationSessionProxy)') // WebDriver's, in WebKit
    .sort()
    .join();

const ownMarkup = (tags) => {
  let markup = '';
  document.querySelectorAll(tags.join()).forEach((each) => (markup += each.outerHTML));
  return markup;
};

/** The documented two lines: the page of one host, the script of another. */
export default {
  id: 'H00',
  title: 'a plain page, the script from another host',
  html: htmlPage({
    body: `${widgets}<script async src="http://widgets.example/clinic-widgets.min.js"></script>`,
  }),
  async check(page, expect) {
    await healthy(page, expect);
    expect(await page.evaluate(newGlobals)).to.equal(
      'Symbol(clinic-widgets/1),litElementVersions,litHtmlVersions,litPropertyMetadata,reactiveElementVersions',
    );
    expect(await page.evaluate(() => document.cookie)).to.equal('');
    expect(await page.evaluate(ownMarkup, TAGS), 'the page’s own markup').to.equal(widgets);
    await expectOnlyRequests(page, expect, [
      'h00.clinic.example/clinics.json',
      'widgets.example/clinic-widgets.min.js',
    ]);
  },
};
