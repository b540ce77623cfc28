import { healthy } from './harness/expectations.mjs';
import { TAGS, htmlPage, scripts, widgets } from './harness/site.mjs';

const WHOLE = 'clinic-widgets';
const [LOCATOR, CARD, TIMER] = TAGS;

/** The same script as a later release would ship it. */
const newer = (name) => scripts[`${name}.min.js`].replace(/\b1\.0\.0[\w.-]*/g, '1.99.0');

const files = Object.fromEntries(
  [WHOLE, ...TAGS].map((name) => [`/newer/${name}.min.js`, newer(name)]),
);

/** Scripts in the order in which a page has them, and the tags whose second version says that the first wins. */
const MIXES = [
  [[LOCATOR, CARD, TIMER]],
  [[TIMER, LOCATOR, CARD, TIMER, LOCATOR, CARD]],
  [[WHOLE, LOCATOR]],
  [[LOCATOR, WHOLE]],
  [[CARD, WHOLE, CARD, WHOLE, TIMER]],
  [[LOCATOR, CARD, TIMER, WHOLE, WHOLE]],
  [[LOCATOR, `newer/${WHOLE}`], [LOCATOR]],
  [[WHOLE, `newer/${CARD}`], [CARD]],
  [
    [`newer/${TIMER}`, WHOLE, `newer/${WHOLE}`],
    [TIMER, LOCATOR, CARD],
  ],
];

const tapLanguage = (tag) =>
  document.querySelector(tag).shadowRoot.querySelector('.top button').click();
const languages = (tags) =>
  tags.map((tag) => document.querySelector(tag).shadowRoot.querySelector('.widget').lang).join();
const versions = () =>
  Object.values(window[Symbol.for('clinic-widgets/1')].copies)
    .map((tags) => tags.slice().sort().join())
    .join(' ');

/** Each tag is registered once, one tap switches the language of all, and the one policy's name is made once: the header refuses a second. */
export default MIXES.map(([names, told = []]) => ({
  id: `mix-${names.map((each) => each.replace(/\b(\w)\w*-?/g, '$1').replace('/', '')).join('-')}`,
  title: `scripts on one page: ${names.join(', ')}`,
  html: htmlPage({
    body: widgets + names.map((each) => `<script src="/${each}.min.js"></script>`).join(''),
  }),
  headers: {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types clinic-widgets",
  },
  files,
  lines: told.map((tag) => new RegExp(`^warn: <${tag}> this name is already taken`)),
  async check(page, expect) {
    await healthy(page, expect);
    for (const list of (await page.evaluate(versions)).split(' '))
      expect(new Set(list.split(',')).size, 'a tag is registered once').to.equal(
        list.split(',').length,
      );
    for (const [tag, language] of [
      [TIMER, 'es,es,es'],
      [LOCATOR, 'en,en,en'],
    ]) {
      await page.evaluate(tapLanguage, tag);
      await page.eventually(async () =>
        expect(await page.evaluate(languages, TAGS)).to.equal(language),
      );
    }
  },
}));
