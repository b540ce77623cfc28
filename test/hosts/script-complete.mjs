import { readFileSync } from 'node:fs';
import { everythingWorks, markup } from './harness/complete.mjs';
import { SCRIPT_HOST, bundle, htmlPage, scripts } from './harness/site.mjs';

const jquery = readFileSync(
  new URL('../../node_modules/jquery/dist/jquery.min.js', import.meta.url),
  'utf8',
);
const inPage = (code) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;

/** Nothing lies beside these: no data, no other script. */
const EMPTY = Object.fromEntries(
  Array.from({ length: 10 }, (_, digit) => [`/data/zip-${digit}.bin`, undefined]).concat([
    ['/data/cities-AZ.json', undefined],
    ['/data/cities-large.json', undefined],
    ['/data/outlines.json', undefined],
  ]),
);
const missing = /^warn: <clinic-locator> data: .*(?:answered 404|cannot be found).* write assets="/;

/** Where the script is, as editors and optimisers put it; whether the data files are found. */
const PLACES = [
  {
    name: 'alone in an empty folder',
    body: '<script src="/some/folder/clinic-widgets.min.js"></script>',
    files: { '/some/folder/clinic-widgets.min.js': bundle },
  },
  {
    name: 'moved to a cache folder under another name',
    body: '<script src="/cache/js/a1b2c3.js"></script>',
    files: { '/cache/js/a1b2c3.js': bundle },
  },
  {
    name: 'merged behind jQuery in one file',
    body: '<script src="/cache/js/all.js"></script>',
    files: { '/cache/js/all.js': `${jquery}\n;${bundle}` },
  },
  { name: 'inlined into the page', body: inPage(bundle) },
  {
    name: 'each widget’s own, alone',
    body: ['clinic-locator', 'treatment-timer', 'spasm-info-card']
      .map((tag) => `<script src="/own/${tag}.min.js"></script>`)
      .join(''),
    files: Object.fromEntries(
      Object.entries(scripts).map(([file, code]) => [`/own/${file}`, code]),
    ),
  },
  {
    name: 'inlined, with assets',
    body: inPage(bundle),
    attributes: `assets="http://${SCRIPT_HOST}/"`,
    found: true,
  },
  {
    name: 'merged, with assets that name the data folder itself',
    body: '<script src="/cache/js/all.js"></script>',
    files: { '/cache/js/all.js': `${jquery}\n;${bundle}` },
    attributes: `assets="http://${SCRIPT_HOST}/data"`,
    found: true,
  },
];

export default PLACES.map(({ name, body, files = {}, attributes, found }, index) => ({
  id: `complete-${index}`,
  title: `the script ${name}: everything works`,
  html: htmlPage({ body: markup(attributes) + body }),
  files: { ...EMPTY, ...files },
  lines: found ? [] : [missing],
  async check(page, expect) {
    await everythingWorks(page, expect);
    const asked = page.asked().filter(({ path }) => path.endsWith('zip-8.bin'));
    expect(asked.some(({ host }) => host === SCRIPT_HOST)).to.equal(Boolean(found));
  },
}));
