import { expect } from 'chai';
import { html } from 'lit';
import '../../src/clinic-locator/define.ts';
import '../../src/spasm-info-card/define.ts';
import '../../src/treatment-timer/define.ts';
import type { TreatmentTimer } from '../../src/treatment-timer/treatment-timer.ts';
import { clock, fixture, until, type FakeClock } from '../helpers.ts';
import { drawn, look } from '../treatment-timer/timer.ts';

/** A letter at the end of a line must not be taken for a word, nor a half of a time for another one. */
const PIECE = /[^ \t\r\n\f\u2013/-]+[\u2013/-]?/g;

const onPaper = (text: Text) =>
  text.data.trim() !== '' &&
  text.parentElement?.checkVisibility() === true &&
  !text.parentElement.closest('style, .visually-hidden, .editor, option');

/** How many lines a piece of text takes. */
function lines(range: Range): number {
  const tops = Array.from(range.getClientRects())
    .filter((each) => each.width > 0)
    .map((each) => each.top);
  return tops.length === 0 ? 1 : 1 + Math.round((Math.max(...tops) - Math.min(...tops)) / 20);
}

/** True of a word that no line of its block can hold. */
function tooLong(text: Text, piece: string): boolean {
  const block = blockOf(text.parentElement!);
  const word = document.createElement('span');
  word.style.cssText = 'white-space: nowrap; position: absolute';
  word.textContent = piece;
  text.parentElement!.append(word);
  const { width } = word.getBoundingClientRect();
  word.remove();
  const { paddingLeft, paddingRight } = getComputedStyle(block);
  const room = block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return /^\p{L}+$/u.test(piece) && width > room;
}

const blockOf = (element: HTMLElement): HTMLElement =>
  getComputedStyle(element).display === 'inline' && element.parentElement
    ? blockOf(element.parentElement)
    : element;

/** Words, numbers and times that begin on one line and end on another. */
function broken(element: Element): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!onPaper(text)) continue;
    const range = document.createRange();
    for (const { 0: piece, index } of text.data.matchAll(PIECE)) {
      range.setStart(text, index);
      range.setEnd(text, index + piece.length);
      if (lines(range) > 1 && !tooLong(text, piece)) found.push(piece);
    }
  }
  for (const whole of element.shadowRoot!.querySelectorAll('.whole')) {
    const range = document.createRange();
    range.selectNodeContents(whole);
    if (lines(range) > 1) found.push(whole.textContent ?? '');
  }
  return found;
}

/** What stands out of the widget on either side. */
const outside = (element: Element) =>
  Array.from(
    element.shadowRoot!.querySelectorAll<HTMLElement>('.widget, .screen *, .list *, .body *'),
  )
    .filter((each) => !each.closest('.log, .visually-hidden, svg') && each.checkVisibility())
    .filter(
      (each) => each.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
    )
    .map((each) => `${each.localName}.${each.className}`);

/** A phone 360 pixels wide whose owner reads letters of this height. */
async function phone<T extends HTMLElement>(element: T, size = 32): Promise<T> {
  element.style.setProperty('--clinic-font-size', `${size}px`);
  const screen = await fixture(html`<div style="inline-size: 344px"></div>`);
  screen.append(element);
  await (element as unknown as TreatmentTimer).updateComplete;
  return element;
}

function expectWhole(element: Element, what: string): void {
  expect(broken(element), `${what}: broken`).to.deep.equal([]);
  expect(outside(element), `${what}: outside`).to.deep.equal([]);
}

const LANGUAGES = ['en', 'es'] as const;
const SIZES = [20, 24, 28, 32];

describe('large text on a narrow phone', () => {
  for (const lang of LANGUAGES) {
    for (const size of SIZES) {
      it(`treatment-timer, ${lang}, ${size} px: no screen breaks a word or a time`, async () => {
        // ice ends at a minute whose next ice is at 12:01 PM
        const time: FakeClock = clock('2026-11-24T17:01:00Z');
        const element = await phone(
          Object.assign(document.createElement('treatment-timer'), {
            clock: time,
            lang,
            clinicPhone: '(602) 555-0100',
            afterHoursPhone: '602-555-0199',
          }),
          size,
        );
        const tap = async (selector: string, at = 0) => {
          element.shadowRoot!.querySelectorAll<HTMLElement>(selector)[at]!.click();
          await drawn(element);
        };
        for (const [what, go] of [
          ['onset', () => undefined],
          ['another day', () => tap('.option', 4)],
          ['onset again', () => tap('.onset .quiet')],
          ['signs', () => tap('.option')],
          ['danger', () => tap('.option', 1)],
          ['signs again', () => tap('.screen > .link')],
          ['more signs', () => tap('.option')],
          ['reasons', () => tap('.option')],
          ['caution', () => tap('.option', 1)],
          ['reasons again', () => tap('.screen > .link')],
          ['ready', () => tap('.option')],
          ['which', () => tap('.screen .button.quiet')],
          ['ready again', () => tap('.screen > .link')],
          ['session', () => tap('.screen .button')],
          ['half', () => (time.advance(11 * 60_000), look(element))],
          ['over', () => (time.advance(10 * 60_000), look(element))],
          ['late', () => (time.advance(130 * 60_000), look(element))],
          ['rest', () => tap('.session .button')],
          ['signs panel', () => tap('.foot .link')],
          ['more', () => tap('.foot .link', 1)],
        ] as const) {
          await go();
          expectWhole(element, what);
        }
      });
    }

    it(`treatment-timer, ${lang}: 12:01 stands in one line`, async () => {
      const time: FakeClock = clock('2026-11-24T10:01:00');
      const element = await phone(
        Object.assign(document.createElement('treatment-timer'), { clock: time, lang }),
      );
      for (const selector of ['.option', '.option', '.option', '.option', '.screen .button']) {
        element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
        await drawn(element);
      }
      time.advance(20 * 60_000);
      await look(element);
      element.shadowRoot!.querySelector<HTMLElement>('.session .button')!.click();
      await drawn(element);
      expect(element.shadowRoot!.querySelector('.next .digits')!.textContent).to.match(/^\s*12:01/);
      expectWhole(element, 'rest');
    });

    it(`spasm-info-card, ${lang}: no section breaks a word`, async () => {
      const element = await phone(
        Object.assign(document.createElement('spasm-info-card'), {
          lang,
          guide: 'on',
          clinicPhone: '(602) 555-0100',
          afterHoursPhone: '602-555-0199',
        }),
      );
      await until(() => element.shadowRoot!.querySelectorAll('.body ul').length > 1);
      for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
      await element.updateComplete;
      expectWhole(element, 'card');
    });

    it(`clinic-locator, ${lang}: no list breaks a word, a phone or a time`, async () => {
      const element = await phone(
        Object.assign(document.createElement('clinic-locator'), {
          lang,
          map: 'off',
          src: '/demo/sample-clinics.json',
        }),
      );
      await until(() => element.shadowRoot!.querySelector('.list h3'));
      expectWhole(element, 'list');
      const open = element.shadowRoot!.querySelectorAll<HTMLElement>('.list .link[aria-expanded]');
      for (let i = 0; i < open.length; i++) {
        open[i]!.click();
        await element.updateComplete;
        expectWhole(element, `details ${i}`);
      }
    });
  }
});
