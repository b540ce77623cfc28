import { expect } from 'chai';
import { adoptStyles, html, render } from 'lit';
import type { Language } from '../../../src/shared/language/language.ts';
import { baseStyles } from '../../../src/shared/looks/base.styles.ts';
import { DISCS, type Disc } from '../../../src/spasm-info-card/figure/figure.ts';
import { figureText, labels } from '../../../src/spasm-info-card/figure/words.ts';
import { figureStyles } from '../../../src/spasm-info-card/figure/figure.styles.ts';
import { figureView } from '../../../src/spasm-info-card/figure/figure-view.ts';
import { cardStyles } from '../../../src/spasm-info-card/spasm-info-card.styles.ts';
import { fixture, keys, media, viewport } from '../../helpers.ts';
import { all, text } from '../card.ts';

/** The figure as the card shows it, in a card of the given width; what is chosen is drawn. */
async function figure(disc: Disc, language: Language = 'en', width = 280) {
  const host = await fixture(html`<div lang=${language}></div>`);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [...baseStyles, cardStyles, figureStyles]);
  const chosen: Disc[] = [];
  const draw = (now: Disc) =>
    render(
      html`<div class="widget">
        ${figureView(now, language, {
          choose(each) {
            chosen.push(each);
            draw(each);
          },
        })}
      </div>`,
      root,
    );
  draw(disc);
  host.style.inlineSize = `${width}px`;
  return { host, root, chosen };
}

const one = <T extends Element = HTMLElement>(root: ShadowRoot, selector: string) =>
  root.querySelector<T>(selector)!;

const radios = (root: ShadowRoot) =>
  Array.from(root.querySelectorAll<HTMLInputElement>('input[type="radio"]'));

const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The shape's outline as points of the picture. */
function outline(shape: SVGPathElement): DOMPoint[] {
  const length = shape.getTotalLength();
  const at = (part: number) => shape.getPointAtLength(length * part);
  return Array.from({ length: 400 }, (_, each) => new DOMPoint(at(each / 400).x, at(each / 400).y));
}

/** Whether a point of the screen lies in the shape. */
function covers(shape: SVGPathElement, x: number, y: number): boolean {
  return shape.isPointInFill(new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()!.inverse()));
}

const inside = (shape: SVGPathElement, points: readonly DOMPoint[]) =>
  points.filter((each) => shape.isPointInFill(each));

describe('the figure', () => {
  for (const language of ['en', 'es'] as const) {
    const { names, texts, note, title } = figureText[language];
    for (const disc of DISCS) {
      it(`shows and says: ${names[disc]}`, async () => {
        const { root } = await figure(disc, language);
        expect(text(one(root, 'legend'))).to.equal(title);
        expect(radios(root).map(({ checked }) => checked)).to.deep.equal(
          DISCS.map((each) => each === disc),
        );
        expect(text(one(root, '[aria-live="polite"]'))).to.equal(texts[disc]);
        expect(one(root, 'svg').getAttribute('aria-label')).to.contain(names[disc]);
        expect(one(root, `.${disc} .rim`)).to.exist;
        expect(text(one(root, 'figcaption')).includes(note)).to.equal(disc !== 'normal');
      });
    }
  }

  describe('is chosen', () => {
    for (const disc of DISCS) {
      it(`by a tap on ${disc}`, async () => {
        const start = disc === 'worn' ? 'normal' : 'worn';
        const { root, chosen } = await figure(start);
        radios(root)[DISCS.indexOf(disc)]!.click();
        expect(chosen).to.deep.equal([disc]);
        expect(text(one(root, '[aria-live]'))).to.equal(figureText.en.texts[disc]);
      });
    }

    it('by the keyboard', async () => {
      const { root, chosen } = await figure('normal');
      await keys('Tab', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp');
      expect(chosen).to.deep.equal(['bulging', 'herniated', 'worn', 'herniated', 'bulging']);
      expect(root.activeElement).to.equal(radios(root)[1]);
    });

    it('at one stop of the Tab key', async () => {
      const { root } = await figure('herniated');
      const next = await fixture(html`<button>Next</button>`);
      await keys('Tab');
      expect(root.activeElement).to.equal(radios(root)[2]);
      await keys('Tab');
      expect(document.activeElement).to.equal(next);
    });

    it('with a ring around what has the focus', async () => {
      const { root } = await figure('normal');
      await keys('Tab', 'ArrowRight');
      const ring = getComputedStyle(one(root, ':focus + span'));
      expect(ring.outlineStyle).to.equal('solid');
      expect(text(one(root, ':focus + span'))).to.equal('Bulging');
    });
  });

  describe('has labels', () => {
    for (const width of [280, 320, 360, 480, 736]) {
      for (const language of ['en', 'es'] as const) {
        it(`of 16 pixels or more, each in its place, ${width} wide, in ${language}`, async () => {
          await viewport(Math.max(width + 20, 320));
          for (const disc of DISCS) {
            const { host, root } = await figure(disc, language, width);
            const svg = one<SVGSVGElement>(root, 'svg');
            const frame = svg.getBoundingClientRect();
            const texts = Array.from(svg.querySelectorAll('text'));
            const words = labels[language];
            expect(texts.map(text)).to.deep.equal([
              words.bone,
              words.disc,
              ...words.center,
              words.nerves,
              words.front,
              words.back,
            ]);
            const boxes = texts.map((each) => each.getBoundingClientRect());
            const solid = Array.from(
              svg.querySelectorAll<SVGPathElement>('.cut, .rim, .center, .sac'),
            );
            texts.forEach((each, at) => {
              const name = `${text(each)}, ${disc}`;
              const box = boxes[at]!;
              const size = parseFloat(getComputedStyle(each).fontSize) * svg.getScreenCTM()!.a;
              expect(size, name).to.be.at.least(16);
              // Firefox measures a text with a pixel around it
              expect(box.left, name).to.be.at.least(frame.left - 1.1);
              expect(box.right, name).to.be.at.most(frame.right + 1.1);
              expect(box.bottom, name).to.be.at.most(frame.bottom);
              boxes.slice(at + 1).forEach((other, next) => {
                // the two lines of one label may stand close
                const gap = other.top - box.top >= size ? 0.25 * size : 0;
                const lower = new DOMRect(other.x, other.y + gap, other.width, other.height - gap);
                expect(overlap(box, lower), `${name} over ${text(texts[at + 1 + next])}`).to.be
                  .false;
              });
              if (at === 0) return;
              for (const shape of solid) {
                for (let x = box.left; x <= box.right; x += 2) {
                  const middle = (box.top + box.bottom) / 2;
                  expect(covers(shape, x, middle), `${name} on ${shape.getAttribute('class')}`).to
                    .be.false;
                }
              }
            });
            host.remove();
          }
        });
      }
    }

    it('that can be selected', async () => {
      const { root } = await figure('normal');
      expect(getComputedStyle(one(root, 'svg text')).userSelect).to.not.equal('none');
    });
  });

  for (const width of [280, 736]) {
    for (const language of ['en', 'es'] as const) {
      it(`has room for a thumb and for every word, ${width} wide, in ${language}`, async () => {
        const { host, root } = await figure('herniated', language, width);
        for (const each of radios(root)) {
          const { height } = each.getBoundingClientRect();
          expect(height).to.be.at.least(44);
        }
        for (const each of all(host, '.button')) {
          expect(each.scrollWidth, text(each)).to.be.at.most(each.clientWidth);
          expect(each.clientHeight, text(each)).to.be.below(60);
        }
        expect(one(root, '.widget').scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('has room for every word where letters are twice as large', async () => {
    const { host, root } = await figure('herniated');
    host.style.setProperty('--clinic-font-size', '2em');
    for (const each of all(host, '.button')) {
      expect(each.clientHeight, text(each)).to.be.below(120);
    }
    expect(one(root, '.widget').scrollWidth).to.be.at.most(280);
  });

  describe('is honest', () => {
    const shapes = async (disc: Disc) => {
      const { root } = await figure(disc);
      const path = (name: string) => one<SVGPathElement>(root, name);
      return {
        rim: path(`.${disc} .rim`),
        center: path(`.${disc} .center`),
        sac: path('.sac'),
        ring: path('.touch') as SVGGraphicsElement | null,
      };
    };
    const right = (shape: SVGPathElement) => shape.getBBox().x + shape.getBBox().width;

    it('a bulge goes past the bones on both sides and does not reach the nerves', async () => {
      const normal = await shapes('normal');
      const { rim, center, sac, ring } = await shapes('bulging');
      expect(right(rim)).to.be.above(right(normal.rim) + 4);
      expect(rim.getBBox().x).to.be.below(normal.rim.getBBox().x - 4);
      expect(inside(sac, outline(rim))).to.be.empty;
      expect(inside(rim, outline(center))).to.have.length(400);
      expect(ring).to.be.null;
    });

    it('a herniation leaves the rim at the back and meets the nerves in the ring', async () => {
      const { rim, center, sac, ring } = await shapes('herniated');
      const { x, y, width, height } = ring!.getBBox();
      const out = outline(center).filter((each) => !rim.isPointInFill(each));
      expect(out).to.not.be.empty;
      for (const each of out) expect(each.x).to.be.above(130);
      const touching = inside(sac, outline(center));
      for (const each of touching) {
        expect(Math.hypot(each.x - x - width / 2, each.y - y - height / 2)).to.be.below(width / 2);
      }
      const gap = Math.min(
        ...outline(sac).flatMap((a) => out.map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
      );
      expect(gap).to.be.below(2);
    });

    it('a worn disc is thinner, and the bones stand closer', async () => {
      const { rim } = await shapes('normal');
      const worn = await shapes('worn');
      expect(worn.rim.getBBox().height).to.be.below(rim.getBBox().height * 0.8);
      const bottom = async (disc: Disc) => {
        const { root } = await figure(disc);
        const [, middle, lowest] = Array.from(root.querySelectorAll('.cut')).map((each) =>
          each.getBoundingClientRect(),
        );
        return lowest!.top - middle!.bottom;
      };
      expect(await bottom('worn')).to.be.below((await bottom('normal')) - 8);
    });

    it('a normal disc stays between the bones, away from the nerves', async () => {
      const { rim, center, sac } = await shapes('normal');
      expect(inside(sac, outline(rim))).to.be.empty;
      expect(inside(rim, outline(center))).to.have.length(400);
    });
  });

  it('needs no style attribute, no id and no reference', async () => {
    for (const disc of DISCS) {
      const { root } = await figure(disc);
      expect(root.querySelectorAll('[style], [id], use, style')).to.be.empty;
      expect(root.innerHTML).to.not.contain('url(');
    }
  });

  it('does not move', async () => {
    const { root } = await figure('normal');
    radios(root)[2]!.click();
    expect(document.getAnimations()).to.be.empty;
  });

  it('is drawn in the colours that a visitor forces', async () => {
    await media({ forcedColors: 'active' });
    const { root } = await figure('herniated');
    const probe = await fixture(html`<i></i>`);
    const forced = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const stroke = (name: string) => getComputedStyle(one(root, name)).stroke;
    expect(stroke('.cut')).to.equal(forced('CanvasText'));
    expect(stroke('.touch')).to.equal(forced('CanvasText'));
    expect(stroke('.herniated .rim')).to.equal(forced('Highlight'));
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`can be read when the page is ${colorScheme}`, async () => {
      await media({ colorScheme });
      const { host } = await figure('herniated');
      host.style.colorScheme = colorScheme;
    });
  }

  it('is left to its words on paper', async () => {
    await media({ media: 'print' });
    const { root } = await figure('worn');
    expect(getComputedStyle(one(root, 'figure')).display).to.equal('none');
  });
});
