import { existsSync, readFileSync } from 'node:fs';
import { everythingWorks, markup } from './harness/complete.mjs';
import { MINIFIERS, minifyPage } from './harness/minifiers.mjs';
import { bundle, htmlPage } from './harness/site.mjs';

const jquery = readFileSync(
  new URL('../../node_modules/jquery/dist/jquery.js', import.meta.url),
  'utf8',
);

/** The words of every button, in each widget, before anything is pressed; the map's are drawn when it comes near. */
const buttons = () =>
  ['clinic-locator', 'treatment-timer', 'spasm-info-card']
    .flatMap((tag) => [
      ...document.querySelector(tag).shadowRoot.querySelectorAll('button, summary'),
    ])
    .filter((each) => !each.closest('.map'))
    .map((each) => each.textContent.replace(/\s+/g, ' ').trim())
    .join('\n');

/** Another page of the same host carries the script as it ships, for the words that must be the same. */
const PLAIN = '<iframe src="/plain.html" style="width:100%;height:600px"></iframe>';
const plainButtons = () => {
  const { contentDocument } = document.querySelector('iframe');
  return ['clinic-locator', 'treatment-timer', 'spasm-info-card']
    .flatMap((tag) => [
      ...contentDocument.querySelector(tag).shadowRoot.querySelectorAll('button, summary'),
    ])
    .filter((each) => !each.closest('.map'))
    .map((each) => each.textContent.replace(/\s+/g, ' ').trim())
    .join('\n');
};
/** Every word on screen is one that the plain script shows too: no "false", no source code. */
const allText = () =>
  ['clinic-locator', 'treatment-timer', 'spasm-info-card']
    .map((tag) => document.querySelector(tag).shadowRoot.querySelector('.widget').innerText)
    .join('\n');

const files = {
  '/plain.html': htmlPage({ body: `${markup()}<script src="/clinic-widgets.min.js"></script>` }),
};

async function check(page, expect) {
  await page.eventually(async () => {
    const words = await page.evaluate(buttons);
    expect(words.split('\n').length).to.be.above(15);
    expect(words).to.equal(await page.evaluate(plainButtons));
  });
  expect(await page.evaluate(allText)).to.not.match(/\bfalse\b|undefined|=>|\$\{|function/);
  await everythingWorks(page, expect);
}

const conditions = await Promise.all(
  MINIFIERS.flatMap((minifier, index) =>
    [false, true].map(async (merged) => {
      const there = (minifier.needs ?? []).every(({ file }) => existsSync(file));
      const code = merged ? `${jquery}\n;\n${bundle}` : bundle;
      return {
        id: `minified-${index}${merged ? 'm' : ''}`,
        title: `the script minified again by ${minifier.name}${merged ? ', behind jQuery' : ''}`,
        // what a minifier writes is the same in every engine, so most are tried in one
        ...(index > 0 && { engines: ['chromium'] }),
        needs: minifier.needs,
        html: htmlPage({ body: `${markup()}<script src="/all.js"></script>${PLAIN}` }),
        files: { ...files, '/all.js': there ? await minifier.minify(code) : '' },
        check,
      };
    }),
  ),
);

conditions.push({
  id: 'minified-page',
  title: 'a page minified by html-minifier-terser, with the script inlined',
  engines: ['chromium'],
  html: await minifyPage(
    htmlPage({
      body: `${markup('assets="/"')}<script>${bundle.replaceAll('</script', '<\\/script')}</script>${PLAIN}`,
    }),
  ),
  files,
  check,
});

export default conditions;
