// The pages that are held side by side. Each carries its script inline, so that all of parsing,
// compiling and running happens on the throttled thread and no network is in the figures.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const read = (path) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

const widgets = read('../dist/clinic-widgets.min.js');
export const feed = read('../demo/clinics.json');

const tags = `<clinic-locator src="/clinics.json"></clinic-locator>
<treatment-timer></treatment-timer><spasm-info-card></spasm-info-card>`;

/** Lit and the smallest element there is: what no Lit script can go below. */
async function litHello() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from 'lit';
        customElements.define('lit-hello', class extends LitElement {
          render() { return html\`<p>Hello</p>\`; }
        });`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    write: false,
    legalComments: 'none',
  });
  return outputFiles[0].text;
}

/** Shown: all that the page waits for is drawn, and a frame has gone by since. */
function watchForShown(isDrawn) {
  const look = () => {
    if (!isDrawn()) return requestAnimationFrame(look);
    return requestAnimationFrame(() => setTimeout(() => (window.shownAt = performance.now())));
  };
  look();
}

const page = (body, script, isDrawn) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></head><body>
${body}
<script>performance.mark('begin')</script>
<script>${script.replaceAll('</script', '<\\/script')}</script>
<script>performance.mark('end'); (${watchForShown})(${isDrawn})</script>
</body></html>`;

const always = () => true;
const listIsDrawn = () =>
  document.querySelector('clinic-locator').shadowRoot?.textContent.includes('Glendale');

/**
 * @param {string} text what the three widgets say, for a page that says the same without a script
 * @returns {Promise<{name: string, html: string, script: string}[]>}
 */
export async function pages(text) {
  const hello = await litHello();
  const paragraphs = text
    .split('\n')
    .filter(Boolean)
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
  return [
    { name: 'static HTML, the same words', script: '', html: page(paragraphs, '', always) },
    {
      name: 'Lit, one element that says hello',
      script: hello,
      html: page('<lit-hello></lit-hello>', hello, always),
    },
    { name: 'our script, no tag', script: widgets, html: page('', widgets, always) },
    { name: 'our script, three tags', script: widgets, html: page(tags, widgets, listIsDrawn) },
  ];
}
