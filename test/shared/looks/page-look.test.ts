import { expect } from 'chai';
import '../../../src/index.ts';
import { fixture, until } from '../../helpers.ts';

/**
 * Shapes of style sheets that WordPress themes have, written for this test: each sets size and links in another
 * way. They are imitations; no theme is copied.
 */
const THEMES: readonly [name: string, css: string, accent: string, size: string][] = [
  [
    'a block theme: presets, links by :where(), size by clamp()',
    `:root { --wp--preset--color--contrast-2: #9b2257; --wp--preset--font-size--medium: clamp(1.125rem, 1.1rem + 0.1vw, 1.25rem); }
     .entry-content { font-size: var(--wp--preset--font-size--medium); line-height: 1.6; }
     :root :where(.entry-content a:where(:not(.wp-element-button))) { color: var(--wp--preset--color--contrast-2); text-decoration: underline; }`,
    'rgb(155, 34, 87)',
    '18',
  ],
  [
    'a classic theme: root size of 10 px, sizes in rem, links by tag',
    `html { font-size: 62.5%; } body { font-size: 1.8rem; } .entry-content a { color: #1d4ed8; border-bottom: 1px dotted; text-decoration: none; }`,
    'rgb(29, 78, 216)',
    '18',
  ],
  [
    'a page builder’s theme: sizes in px, links by !important, light grey text',
    `.entry-content { font: 300 17px/1.7 Georgia, serif; color: #777; } .entry-content a, .entry-content a:visited { color: rgb(0 102 68) !important; }`,
    'rgb(0, 102, 68)',
    '17',
  ],
  [
    'a theme whose links are too pale, and its text too small',
    `.entry-content { font-size: 13px; } .entry-content a { color: #ff7eb6; }`,
    'rgb(11, 107, 107)',
    '16',
  ],
  [
    'a theme for large screens: text too large for a widget',
    `.entry-content { font-size: 40px; } .entry-content a { color: #ff7eb6; }`,
    'rgb(11, 107, 107)',
    '16',
  ],
];

const TAGS = ['spasm-info-card', 'treatment-timer', 'clinic-locator'];
/** Out of sight, because axe would judge the colours of the imitations, too. */
const FALLBACK = '<a data-fallback style="visibility: hidden" href="/clinics">Our clinics</a>';

const page = (css: string, tag: string, more = '', children = FALLBACK) =>
  fixture(
    `<main><style>${css}</style><div class="entry-content"><p style="visibility: hidden">Read <a href="/x">more</a>.</p><${tag} look="page" ${more}>${children}</${tag}></div></main>`,
  );
const widgetOf = (host: Element) => host.querySelector(TAGS.join())!;
const frameOf = (host: Element) =>
  widgetOf(host).shadowRoot!.querySelector<HTMLElement>('.widget')!;
/** The colour that links of the widget are drawn in, and the size of its text. */
function look(host: Element): [accent: string, size: string] {
  const link = document.createElement('a');
  link.textContent = 'x';
  frameOf(host).append(link);
  const { color } = getComputedStyle(link);
  link.remove();
  return [color, String(Math.floor(parseFloat(getComputedStyle(frameOf(host)).fontSize)))];
}

describe('look="page"', () => {
  for (const [name, css, accent, size] of THEMES) {
    for (const tag of TAGS) {
      it(`${name}: ${tag}`, async () => {
        const host = await page(css, tag);
        await until(() => look(host).join() === `${accent},${size}`, look(host).join());
      });
    }
  }
  it('without a fallback, a link of the text around serves', async () => {
    const host = await page(THEMES[1]![1], 'spasm-info-card', '', '');
    await until(() => look(host)[0] === 'rgb(29, 78, 216)');
  });
  it('in a div’s place, the div’s own link serves', async () => {
    const host = await fixture(
      `<main><style>${THEMES[1]![1]}</style><div class="entry-content"><div data-spasm-info-card data-look="page">${FALLBACK}</div></div></main>`,
    );
    const div = host.querySelector('[data-spasm-info-card]')!;
    const card = await until(() => div.shadowRoot?.querySelector('spasm-info-card'));
    await until(() => card.shadowRoot?.querySelector('.widget'));
    const link = card.shadowRoot!.querySelector('.more a, a:not(.button)');
    await until(() => getComputedStyle(link!).color === 'rgb(29, 78, 216)');
  });
  it('the site’s variables still win', async () => {
    const host = await page(
      THEMES[1]![1],
      'spasm-info-card',
      'style="--clinic-accent: #5b2a86; --clinic-font-size: 20px"',
    );
    await until(() => look(host).join() === 'rgb(91, 42, 134),20');
  });
  it('is left again when the attribute goes', async () => {
    const host = await page(THEMES[1]![1], 'spasm-info-card');
    await until(() => look(host)[1] === '18');
    widgetOf(host).removeAttribute('look');
    await until(() => look(host).join() === 'rgb(11, 107, 107),16');
  });
  it('the editor reads why a colour was not taken up', async () => {
    const host = await page(THEMES[3]![1], 'spasm-info-card');
    const note = () => widgetOf(host).shadowRoot!.querySelector('.editor')?.textContent ?? '';
    await until(
      () => /#ff7eb6 has a contrast of 2\.\d+ to 1; text needs 4\.5/.test(note()),
      note(),
    );
  });
  it('without the attribute nothing of the page is taken up', async () => {
    const host = await fixture(
      `<main><style>${THEMES[1]![1]}</style><div class="entry-content"><spasm-info-card>${FALLBACK}</spasm-info-card></div></main>`,
    );
    expect(look(host)).to.deep.equal(['rgb(11, 107, 107)', '16']);
  });
});
