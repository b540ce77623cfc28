import { expect } from 'chai';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sameWords, wordsDrawn } from '../../src/shared/words-drawn.ts';

const text = (words: unknown) => html`<p class="a">${words}</p>`;
const around = (look: string, words: unknown) => html`<p class="a ${look}">${words}</p>`;
const button = (press: () => void) => html`<button @click=${press} ?disabled=${false}>Go</button>`;
const property = (words: string) => html`<p .textContent=${words}></p>`;
const list = (items: readonly string[], mark: string) =>
  html`<ul>
    ${repeat(
      items,
      (each) => each,
      (each) => html`<li>${each}${mark}</li>`,
    )}
  </ul>`;

describe('the words of two drawings', () => {
  for (const [name, one, other, same] of [
    ['the same text', text('Ice'), text('Ice'), true],
    ['another text', text('Ice'), text('Heat'), false],
    ['a text, then none', text('Ice'), text(nothing), false],
    ['a number', text(1), text(2), false],
    ['another attribute', around('b', 'Ice'), around('c', 'Ice'), true],
    ['another text beside an attribute', around('b', 'Ice'), around('b', 'Heat'), false],
    ['another listener', button(() => 1), button(() => 2), true],
    ['another property', property('20:00'), property('19:59'), true],
    ['another template', text('Ice'), around('b', 'Ice'), false],
    ['a template within', text(text('Ice')), text(text('Heat')), false],
    ['a list, the same', text(['a', 'b']), text(['a', 'b']), true],
    ['a list, one more', text(['a']), text(['a', 'b']), false],
    ['a list, the same words in other pieces', text([['a'], 'b']), text([['a', 'b']]), false],
    ['rows, the same', list(['a', 'b'], ''), list(['a', 'b'], ''), true],
    ['rows in another order', list(['a', 'b'], ''), list(['b', 'a'], ''), false],
    ['rows that say something else', list(['a'], ''), list(['a'], '!'), false],
  ] as const) {
    it(`${name}: ${same ? 'same' : 'other'}`, () =>
      expect(sameWords(wordsDrawn(one), wordsDrawn(other))).to.equal(same));
  }
});
