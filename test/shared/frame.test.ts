import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { attribute } from '../../src/shared/attributes/attribute.ts';
import { oneOf, text as anyText } from '../../src/shared/attributes/grammar.ts';
import { mountDivs } from '../../src/shared/script/mount.ts';
import { register } from '../../src/shared/script/register.ts';
import { tokens } from '../../src/shared/looks/tokens.ts';
import { Widget } from '../../src/shared/widget.ts';
import { emergencyView } from '../../src/shared/emergency/emergency-view.ts';
import { fixture, media, until } from '../helpers.ts';

/** The smallest widget there can be. */
class TestWidget extends Widget {
  @attribute('size', oneOf('small', 'large'), 'small') size!: string;
  @attribute('label-text', anyText, '') labelText!: string;
  protected titleText(): string {
    return this.language.current === 'es' ? 'Prueba' : 'Trial';
  }
  protected content(): TemplateResult {
    if (this.labelText === 'break') throw new Error('drawn wrong');
    return html`<p id="content">${this.labelText}</p>
      ${emergencyView(this.language.current, this.headingLevel + 1, '911')}`;
  }
}
register('test-widget', TestWidget);

const root = (element: Element) => element.shadowRoot!;
const shown = (element: Element) => element.checkVisibility();
const inner = (element: Element, selector: string) =>
  root(element).querySelector<HTMLElement>(selector)!;
const widget = (markup: TemplateResult | string) => fixture<TestWidget>(markup);

describe('the frame', () => {
  describe('language', () => {
    const rows: [name: string, markup: TemplateResult, title: string][] = [
      ['none: English', html`<test-widget></test-widget>`, 'Trial'],
      ['its own', html`<test-widget lang="es"></test-widget>`, 'Prueba'],
      ['a language that is not ours', html`<test-widget lang="fr"></test-widget>`, 'Trial'],
      ['an empty one counts as none', html`<test-widget lang=""></test-widget>`, 'Trial'],
    ];
    for (const [name, markup, title] of rows) {
      it(name, async () => {
        const element = await widget(markup);
        expect(inner(element, 'h2').textContent).to.equal(title);
      });
    }

    it('the nearest ancestor’s, across a shadow root', async () => {
      const host = await fixture(html`<div lang="es"><section></section></div>`);
      const section = host.querySelector('section')!;
      const element = document.createElement('test-widget') as TestWidget;
      section.attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
      expect(inner(element, 'h2').textContent).to.equal('Prueba');
      host.lang = 'en';
      await until(() => inner(element, 'h2').textContent === 'Trial');
    });

    it('follows the page when it changes', async () => {
      const element = await widget(html`<test-widget></test-widget>`);
      document.documentElement.lang = 'es';
      await until(() => inner(element, 'h2').textContent === 'Prueba');
    });

    it('one tap switches every widget of the page, and writes no attribute', async () => {
      const host = await fixture(
        html`<div><test-widget></test-widget><test-widget lang="en"></test-widget></div>`,
      );
      const elements = Array.from(host.querySelectorAll<TestWidget>('test-widget'));
      const button = inner(elements[0]!, '.top button');
      expect([button.textContent?.trim(), button.lang]).to.deep.equal(['Español', 'es']);
      button.click();
      await until(() => elements.every((each) => inner(each, 'h2').textContent === 'Prueba'));
      expect(host.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(
        '<test-widget></test-widget><test-widget lang="en"></test-widget>',
      );
    });
  });

  it('whoever switches the language is led to the heading in the new one', async () => {
    const element = await widget(html`<test-widget></test-widget>`);
    inner(element, '.top button').click();
    const title = await until(() => root(element).activeElement);
    expect([title.localName, title.textContent]).to.deep.equal(['h2', 'Prueba']);
    expect(title.closest('[lang]')?.getAttribute('lang')).to.equal('es');
  });

  describe('what the editor is told of languages', () => {
    for (const [lang, title, told] of [
      ['en', 'Trial', ''],
      ['es-MX', 'Prueba', ''],
      ['', 'Trial', ''],
      [
        'fr',
        'Trial',
        'lang the widgets do not speak the language of this place, "fr". They speak English.',
      ],
      [
        'ca-ES',
        'Prueba',
        'lang the widgets do not speak the language of this place, "ca-ES". They speak Spanish.',
      ],
    ] as const) {
      it(`lang="${lang}"`, async () => {
        const element = await widget(html`<test-widget lang=${lang}></test-widget>`);
        expect(inner(element, 'h2').textContent).to.equal(title);
        const note = root(element).querySelector('.editor li')?.textContent ?? '';
        expect(note.replace(/\s+/g, ' ').trim()).to.equal(told);
      });
    }
  });

  describe('misspelt attributes', () => {
    for (const [markup, told] of [
      [
        '<test-widget sise="large"></test-widget>',
        'sise is no attribute of this widget. Did you mean size?',
      ],
      [
        '<test-widget labeltext="x"></test-widget>',
        'labeltext is no attribute of this widget. Did you mean label-text?',
      ],
      [
        '<test-widget headinglevel="3"></test-widget>',
        'headinglevel is no attribute of this widget. Did you mean heading-level?',
      ],
      [
        '<test-widget data-size="large"></test-widget>',
        'data-size is no attribute of this widget. Did you mean size?',
      ],
      ['<test-widget class="x" data-y aria-label="z" v-cloak></test-widget>', ''],
    ] as const) {
      it(markup, async () => {
        const element = await widget(markup);
        const note = root(element).querySelector('.editor li')?.textContent ?? '';
        expect(note.replace(/\s+/g, ' ').trim()).to.equal(told);
      });
    }
  });

  describe('heading-level', () => {
    for (const [written, tag] of [
      ['2', 'h2'],
      ['3', 'h3'],
      ['6', 'h6'],
      ['1', 'h2'],
      ['x', 'h2'],
    ] as const) {
      it(`"${written}": ${tag}`, async () => {
        const element = await widget(
          `<section>${outlineTo(Number(tag[1]))}<test-widget heading-level="${written}"></test-widget></section>`,
        );
        const drawn = inner(element.querySelector('test-widget')!, '.title');
        expect(drawn.localName).to.equal(tag);
      });
    }
    const outlineTo = (level: number) =>
      Array.from({ length: level - 1 }, (_, i) => `<h${i + 1}>Level ${i + 1}</h${i + 1}>`).join('');
  });

  describe('attributes', () => {
    it('a wrong word counts as none and is named once', async () => {
      const element = await widget(html`<test-widget size="huge"></test-widget>`);
      expect(element.size).to.equal('small');
      expect(inner(element, '.editor li').textContent?.replace(/\s+/g, ' ').trim()).to.equal(
        'size "huge" is not one of small, large. small is used.',
      );
      element.size = 'large';
      await element.updateComplete;
      expect(inner(element, '.editor')).to.equal(null);
    });
    it('curly quotes of a word processor are taken off and named', async () => {
      const element = await widget('<test-widget size=“large”></test-widget>');
      expect(element.size).to.equal('large');
      expect(inner(element, '.editor').textContent).to.match(/curly quotes/);
    });
    for (const [name, set, value] of [
      ['null', null, 'small'],
      ['undefined', undefined, 'small'],
      ['a number', 7, 'small'],
      ['an object', {}, 'small'],
      ['the word', 'large', 'large'],
    ] as const) {
      it(`a property set to ${name} reads as ${value}`, async () => {
        const element = await widget(html`<test-widget></test-widget>`);
        (element as unknown as Record<string, unknown>)['size'] = set;
        expect(element.size).to.equal(value);
      });
    }
    it('debug="false", as frameworks write it, is false', async () => {
      const element = await widget(html`<test-widget debug="false"></test-widget>`);
      expect(element.debug).to.equal(false);
    });
    it('a property set before the element is known is kept', async () => {
      const early = document.createElement('test-late');
      Object.assign(early, { size: 'large' });
      register('test-late', class extends TestWidget {});
      const host = await fixture(html`<div></div>`);
      host.append(early);
      await (early as TestWidget).updateComplete;
      expect((early as TestWidget).size).to.equal('large');
    });
  });

  describe('the page’s own children', () => {
    const markup = `<test-widget><a data-fallback href="/x">Link</a><b>Bold</b></test-widget>`;
    it('fallback steps back once the widget is there; other children stay', async () => {
      const element = await widget(markup);
      expect([
        shown(element.querySelector('a')!),
        shown(element.querySelector('b')!),
      ]).to.deep.equal([false, true]);
    });
    it('a widget that breaks says so and shows them all', async () => {
      const element = await widget(markup);
      element.labelText = 'break';
      await element.updateComplete;
      expect(root(element).textContent).to.equal('This part of the page did not load.');
      expect(shown(element.querySelector('a')!)).to.equal(true);
      element.labelText = 'whole';
      await element.updateComplete;
      expect(root(element).textContent).to.equal('This part of the page did not load.');
    });
  });

  describe('register', () => {
    it('gives every major version a name of its own', async () => {
      const element = await widget(html`<test-widget-v1></test-widget-v1>`);
      expect(element).to.be.instanceOf(TestWidget);
      expect(inner(element, 'h2').textContent).to.equal('Trial');
    });
    it('never takes a name that is taken, and still gives a usable constructor', () => {
      class Stranger extends HTMLElement {}
      customElements.define('test-taken', Stranger);
      class Ours extends HTMLElement {}
      const Usable = register('test-taken', Ours);
      expect(customElements.get('test-taken')).to.equal(Stranger);
      expect(new Usable()).to.be.instanceOf(Ours);
      expect(new Usable().localName).to.equal('test-taken-v1');
      expect(() => register('test-taken', Ours)).to.not.throw();
    });
  });

  describe('a div that stands for the element', () => {
    before(() => mountDivs(new Map([['test-widget', TestWidget]])));

    const mounted = async (markup: string) => {
      const div = await fixture<HTMLDivElement>(markup);
      await until(() => div.shadowRoot?.querySelector<TestWidget>('test-widget')?.hasUpdated);
      return { div, element: div.shadowRoot!.querySelector<TestWidget>('test-widget')! };
    };

    it('carries its data attributes over, follows them, and is not written to', async () => {
      const { div, element } = await mounted(
        '<div data-test-widget data-size="large" class="mine"><a data-fallback href="/x">Link</a></div>',
      );
      expect(element.size).to.equal('large');
      expect(div.outerHTML).to.equal(
        '<div data-test-widget="" data-size="large" class="mine"><a data-fallback="" href="/x">Link</a></div>',
      );
      div.dataset['size'] = 'small';
      await until(() => element.size === 'small');
    });
    it('hides the div’s fallback, keeps its other children', async () => {
      const { div } = await mounted(
        '<div data-test-widget><a data-fallback href="/x">Link</a><b>Bold</b></div>',
      );
      expect([shown(div.querySelector('a')!), shown(div.querySelector('b')!)]).to.deep.equal([
        false,
        true,
      ]);
    });
    it('passes its children on to the widget’s slots by name, also those that come later', async () => {
      const { div, element } = await mounted('<div data-test-widget><b slot="note">Now</b></div>');
      const late = document.createElement('i');
      late.slot = 'later';
      div.append(late);
      await until(() => element.querySelector('slot[name=later]'));
      const names = Array.from(element.children).map((each) => [
        each.slot,
        each.getAttribute('name'),
      ]);
      expect(names).to.deep.equal([
        ['', ''],
        ['note', 'note'],
        ['later', 'later'],
      ]);
      expect(
        element.querySelector<HTMLSlotElement>('slot[name=later]')!.assignedElements(),
      ).to.deep.equal([late]);
    });
    it('is claimed once, and leaves alone a div that has a shadow root already', async () => {
      const { div } = await mounted('<div data-test-widget></div>');
      div.append(document.createElement('p'));
      const own = document.createElement('div');
      own.dataset['testWidget'] = '';
      own.attachShadow({ mode: 'open' });
      div.append(own);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(div.shadowRoot!.querySelectorAll('test-widget')).to.have.length(1);
      expect(own.shadowRoot!.childElementCount).to.equal(0);
    });
  });

  describe('looks', () => {
    it('a page cannot reach inside: root size, spacing, case, colour', async () => {
      const host = await fixture(
        html`<div
          style="font-size: 8px; letter-spacing: 9px; line-height: 4; text-transform: uppercase; color: red; text-align: center"
        >
          <test-widget label-text="x"></test-widget>
        </div>`,
      );
      const style = getComputedStyle(inner(host.querySelector('test-widget')!, '#content'));
      expect([style.fontSize, style.letterSpacing, style.textTransform, style.color]).to.deep.equal(
        ['16px', 'normal', 'none', 'rgb(22, 32, 31)'],
      );
      expect(style.lineHeight).to.equal('24px');
    });
    it('keeps the direction of its own language on a page that runs right to left', async () => {
      const host = await fixture(html`<div dir="rtl"><test-widget></test-widget></div>`);
      const frame = inner(host.querySelector('test-widget')!, '.widget');
      expect(getComputedStyle(frame).direction).to.equal('ltr');
    });
    it('every control of the frame is at least 44 px high', async () => {
      const element = await widget(html`<test-widget></test-widget>`);
      for (const each of root(element).querySelectorAll('button, a')) {
        expect(each.getBoundingClientRect().height, each.textContent ?? '').to.be.at.least(44);
      }
    });
    it('variables reach the widget, but not the emergency block', async () => {
      const host = await fixture(
        html`<div style="--clinic-accent: rgb(90, 0, 90); --_alert: rgb(250, 250, 250)">
          <test-widget></test-widget>
        </div>`,
      );
      const element = host.querySelector('test-widget')!;
      expect(getComputedStyle(inner(element, '.top button')).color).to.match(
        /rgb\((90, 0, 90|85, 100, 98)\)/,
      );
      expect(getComputedStyle(inner(element, '.emergency a')).backgroundColor).to.equal(
        'rgb(163, 22, 28)',
      );
      expect(inner(element, '.emergency').querySelectorAll('[part]')).to.have.length(0);
    });
    it('forced colours keep every control’s edge', async () => {
      await media({ forcedColors: 'active' });
      const element = await widget(html`<test-widget></test-widget>`);
      const style = getComputedStyle(inner(element, '.button'));
      expect(style.borderTopStyle).to.equal('solid');
      expect(style.borderTopColor).to.not.equal('rgba(0, 0, 0, 0)');
    });

    const byName = new Map(tokens.map((each) => [each.name, each]));
    const pairs: [ink: string, ground: string, least: number][] = [
      ['--clinic-accent', '--clinic-surface', 5],
      ['--clinic-on-accent', '--clinic-accent', 4.5],
      ['--clinic-text', '--clinic-surface', 7],
      ['--clinic-muted', '--clinic-surface', 4.5],
    ];
    for (const shade of ['light', 'dark'] as const) {
      for (const [ink, ground, least] of pairs) {
        it(`${ink} on ${ground}, ${shade}: at least ${least} to 1`, () => {
          const ratio = contrast(byName.get(ink)![shade], byName.get(ground)![shade]);
          expect(ratio).to.be.at.least(least);
        });
      }
    }
  });
});

/** WCAG 2 contrast ratio of two #rrggbb colours. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r, g, bl] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * bl!;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}
