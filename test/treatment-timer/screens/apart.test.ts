import { expect } from 'chai';
import { viewport } from '../../helpers.ts';
import { drawn, nightClock, pass, root, tap, textOf, timer } from '../timer.ts';
import type { TreatmentTimer } from '../../../src/treatment-timer/treatment-timer.ts';

/** What is pressed on a screen, where it lies in the window. */
const answers = (element: TreatmentTimer) =>
  Array.from(root(element).querySelectorAll<HTMLElement>('.screen :is(button, a)'))
    .filter((each) => !each.matches('.visually-hidden'))
    .map((each) => ({ words: each.innerText.trim(), place: each.getBoundingClientRect() }));

const overlap = (one: DOMRect, other: DOMRect) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** The safe way to ice, off again, and skin that looks wrong; by the place of each answer on its screen. */
const WAY = {
  en: [
    ...['Just now', 'None', 'None', 'None', 'All true', 'It hurts', 'Warm and normal'],
    ...['My skin looks wrong', 'Warm and normal'],
  ],
  es: [
    ...['Ahora', 'Nada', 'Nada', 'Nada', 'Todo es', 'Me duele', 'Tibia y normal'],
    ...['Mi piel se ve mal', 'Tibia y normal'],
  ],
} as const;
/** At each of these, every other answer leads to a screen, too. */
const ASIDE = {
  en: [
    'Go back',
    'Yes, or not sure',
    'Earlier',
    'Yesterday',
    'Another',
    'No, or not sure',
    'I took',
  ],
  es: ['Volver', 'Sí, o no sé', 'Hoy', 'Ayer', 'Otro día', 'No, o no sé', 'Ya me lo'],
} as const;

describe('treatment-timer answers', () => {
  for (const width of [320, 360, 412, 768, 1280, 1920]) {
    for (const lang of ['en', 'es'] as const) {
      it(`lie nowhere near the answer that led to them: ${width} pixels, ${lang}`, async () => {
        await viewport(width, 740);
        const hit: string[] = [];
        let compared = 0;
        const press = async (element: TreatmentTimer, words: string) => {
          const pressed = answers(element).find((each) => each.words.startsWith(words));
          if (!pressed) throw new Error(`No "${words}": ${textOf(element, '.screen')}`);
          await tap(element, pressed.words);
          await drawn(element);
          for (const each of answers(element)) {
            compared++;
            if (overlap(pressed.place, each.place)) hit.push(`${pressed.words} → ${each.words}`);
          }
        };
        const time = nightClock();
        const begin = async (steps: number, by: typeof press) => {
          const element = await timer(time, {
            lang,
            clinicPhone: '602-555-0100',
            planId: `${steps}`,
          });
          for (const words of WAY[lang].slice(0, steps)) {
            await by(element, words);
            if (/^(?:All true|Todo es)/.test(words)) await pass(element, time, 5);
          }
          return element;
        };
        await begin(WAY[lang].length, press).then((element) => element.remove());
        for (let steps = 0; steps < WAY[lang].length; steps++) {
          for (const words of ASIDE[lang]) {
            localStorage.clear();
            const element = await begin(steps, tap);
            if (answers(element).some((each) => each.words.startsWith(words)))
              await press(element, words);
            element.remove();
          }
        }
        expect(compared).to.be.above(50);
        expect(hit).to.deep.equal([]);
      });
    }
  }
});
