import axe from 'axe-core';
import { expect } from 'chai';
import '../../../src/index.ts';
import { fixture, media, until } from '../../helpers.ts';

interface AxeColour {
  parseString(text: string): void;
}
const { Color, getContrast } = (
  axe as unknown as {
    commons: {
      color: {
        Color: new () => AxeColour;
        getContrast(this: void, a: AxeColour, b: AxeColour): number;
      };
    };
  }
).commons.color;
const parsed = (text: string) => {
  const colour = new Color();
  colour.parseString(text);
  return colour;
};
/** By axe's own arithmetic. */
const ratio = (a: string, b: string) => getContrast(parsed(a), parsed(b));

const TAGS = ['spasm-info-card', 'treatment-timer', 'clinic-locator'];

const inner = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const notes = (element: Element) =>
  Array.from(element.shadowRoot!.querySelectorAll('.editor li')).map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );
const about = (element: Element, place: string) =>
  notes(element).filter((each) => each.startsWith(`${place} `));

/** What is drawn: the accent as text and ring, the text on it, the ground. */
function drawn(element: Element) {
  const frame = inner(element, '.widget');
  const piece = document.createElement('i');
  piece.style.cssText = 'color: var(--_accent); background: var(--_on-accent)';
  frame.append(piece);
  const { color: accent, backgroundColor: ink } = getComputedStyle(piece);
  const { backgroundColor: ground } = getComputedStyle(frame);
  piece.remove();
  return { accent, ink, ground };
}

const page = (tag: string, style: string, more = '') =>
  fixture(`<div style="${style}"><${tag} ${more}></${tag}></div>`);

describe('an accent of the site', () => {
  for (const tag of TAGS) {
    for (const accent of [
      '#ffd400',
      '#222',
      '#7a1f5c',
      '#005eb8',
      'oklch(0.9 0.3 140)',
      'hsl(60 100% 50% / 0.4)',
    ]) {
      for (const scheme of ['light', 'dark']) {
        it(`${accent} can be read on a ${scheme} page: ${tag}`, async () => {
          const host = await page(tag, `--clinic-accent: ${accent}; color-scheme: ${scheme}`);
          const { accent: text, ink, ground } = drawn(host.firstElementChild!);
          expect(ratio(text, ground)).to.be.at.least(4.5);
          expect(ratio(ink, text)).to.be.at.least(4.5);
        });
      }
    }
  }

  const told: [name: string, style: string, place: string, words: string[]][] = [
    [
      'yellow on a light page',
      '--clinic-accent: #ffd400',
      '--clinic-accent',
      [
        '--clinic-accent #ffd400 has a contrast of 1.43 to 1 on a light page; text needs 4.5. On a light page it is drawn as #856d00.',
      ],
    ],
    [
      'purple on a page that may be dark',
      '--clinic-accent: #7a1f5c; color-scheme: light dark',
      '--clinic-accent',
      [
        '--clinic-accent #7a1f5c has a contrast of 1.83 to 1 on a dark page; text needs 4.5. On a dark page it is drawn as #e643b0.',
      ],
    ],
    ['purple on a page that is never dark', '--clinic-accent: #7a1f5c', '--clinic-accent', []],
    [
      'no colour',
      '--clinic-accent: purpel',
      '--clinic-accent',
      ['--clinic-accent "purpel" is not a colour. It is ignored.'],
    ],
    ['nothing', '', '--clinic-accent', []],
    [
      'text that cannot be read on it',
      '--clinic-accent: #005eb8; --clinic-on-accent: #222',
      '--clinic-on-accent',
      [
        '--clinic-on-accent #222 has a contrast of 2.49 to 1 on a light page; text needs 4.5. On a light page it is drawn as #ffffff.',
      ],
    ],
  ];
  for (const [name, style, place, words] of told) {
    it(`the editor is told of ${name}`, async () => {
      const host = await page('spasm-info-card', style);
      const element = host.firstElementChild!;
      if (words.length > 0) await until(() => about(element, place).length > 0);
      await until(
        () => about(element, place).join() === words.join(),
        `${notes(element).join('\n')}`,
      );
    });
  }

  it('that is no colour leaves the widget’s own', async () => {
    const host = await page('spasm-info-card', '--clinic-accent: purpel');
    await until(() => drawn(host.firstElementChild!).accent === 'rgb(11, 107, 107)');
  });
  it('keeps its text where that is read', async () => {
    const host = await page(
      'spasm-info-card',
      '--clinic-accent: #005eb8; --clinic-on-accent: #fff8e0',
    );
    expect(drawn(host.firstElementChild!).ink).to.equal('rgb(255, 248, 224)');
  });
  it('is read on the site’s own ground, also the widget’s own accent', async () => {
    const host = await page('spasm-info-card', '--clinic-surface: #fbe9e9');
    const { accent, ground } = drawn(host.firstElementChild!);
    expect(ground).to.equal('rgb(251, 233, 233)');
    expect(ratio(accent, ground)).to.be.at.least(4.5);
  });
  it('that the site changes later is read, too', async () => {
    const host = await page('spasm-info-card', '--clinic-accent: #005eb8');
    const element = host.firstElementChild!;
    host.style.setProperty('--clinic-accent', '#ffd400');
    await until(() => ratio(drawn(element).accent, 'rgb(255,255,255)') >= 4.5);
    host.style.setProperty('--clinic-accent', '');
    await until(() => drawn(element).accent === 'rgb(11, 107, 107)');
  });
  it('follows the page when it turns dark', async () => {
    const host = await page(
      'spasm-info-card',
      '--clinic-accent: #7a1f5c; color-scheme: light dark',
    );
    const element = host.firstElementChild!;
    expect(drawn(element).accent).to.equal('rgb(122, 31, 92)');
    await media({ colorScheme: 'dark' });
    await until(() => drawn(element).ground === 'rgb(18, 26, 26)');
    expect(ratio(drawn(element).accent, drawn(element).ground)).to.be.at.least(4.5);
  });
});
