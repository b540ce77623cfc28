import { expect } from 'chai';
import type { TreatmentTimer } from '../../src/treatment-timer/treatment-timer.ts';
import { expectAccessible, media } from '../helpers.ts';
import { nightClock, pass, QUESTIONS, root, START, tap, timer, title } from './timer.ts';

/** A tap, or so many minutes that pass. */
type Step = string | number;

const REST = [...START, 20, 'It is off'] as const;

/** How a patient comes to each screen. */
const ways: Readonly<Record<string, readonly Step[]>> = {
  onset: [],
  'another time': ['Another day'],
  'a wrong time': ['Another day', 'Use this time'],
  signs: ['Just now'],
  'a danger sign': ['Just now', 'One of these'],
  'reasons against ice': ['Just now', 'None'],
  'a reason against ice': ['Just now', 'None', 'One of these'],
  ready: QUESTIONS,
  'not ready': [...QUESTIONS, 'No, or'],
  later: [...QUESTIONS, 'No, or', 'I am sleepy'],
  skin: [...QUESTIONS, 'No, or', 'My skin'],
  'warm up': [...QUESTIONS, 'No, or', 'My skin', 'Only cold'],
  exposed: [...QUESTIONS, 'No, or', 'Ice or heat'],
  running: [...START, 5],
  over: [...START, 23],
  late: [...START, 60],
  closed: [...START, 5, 'It hurts', 'Pain'],
  rest: REST,
  due: [...REST, 100],
  choice: [...REST, 49 * 60],
  'reasons against heat': [...REST, 49 * 60, 'Use heat', 'None'],
  'a reason against heat': [...REST, 49 * 60, 'Use heat', 'None', 'One of these'],
  'ready for heat': [...REST, 49 * 60, 'Use heat', 'None', 'None'],
  'no heat yet': [...REST, 49 * 60, 'Use heat', 'None', 'None', 'No, or', 'It is hot'],
  'heat is on': [...REST, 49 * 60, 'Use heat', 'None', 'None', 'All true', 9],
  heat: [...REST, 73 * 60],
  outdated: [...REST, 22 * 24 * 60],
  lasting: [...REST, 22 * 24 * 60, 'No, it is'],
  'a slip': [...START, 5, 'I took'],
  review: [...REST, 8 * 24 * 60],
  erased: [...REST, 'More', 'Erase'],
  'danger signs at hand': [...START, 5, 'Danger signs'],
  more: [...REST, 'More'],
};

async function go(steps: readonly Step[], attributes: Record<string, string> = {}) {
  const time = nightClock();
  const element = await timer(time, {
    clinicPhone: '602-555-0100',
    afterHoursPhone: '602-555-0199',
    ...attributes,
  });
  for (const step of steps) {
    if (typeof step === 'number') await pass(element, time, step);
    else await tap(element, step);
  }
  return element;
}

const controls = (element: TreatmentTimer) => [
  ...root(element).querySelectorAll<HTMLElement>('button, .button, a.link, input, summary'),
];

describe('treatment-timer screens', () => {
  for (const [name, steps] of Object.entries(ways)) {
    it(`${name}: nothing dead, nothing small`, async () => {
      const element = await go(steps);
      const all = controls(element);
      expect(all.length).to.be.above(2);
      for (const each of all) {
        expect(each.getBoundingClientRect().height, each.innerText).to.be.at.least(44 - 0.5);
        expect(each.matches(':disabled, [aria-disabled=true]'), each.innerText).to.equal(false);
      }
    });

    it(`${name}: in the dark`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      try {
        await media({ colorScheme: 'dark' });
        const element = await go(steps);
        // before the page is light again
        await expectAccessible();
        expect(getComputedStyle(element).colorScheme).to.equal('light dark');
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });

    it(`${name}: in Spanish on the narrowest phone`, async () => {
      const element = await go(steps);
      // a column this wide: WebKit takes seconds to size its window
      element.style.maxInlineSize = '320px';
      const before = title(element);
      await tap(element, 'Español');
      expect(title(element)).not.to.equal(before);
      const frame = root(element).querySelector('.widget') as HTMLElement;
      expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
      const edge = frame.getBoundingClientRect().right;
      for (const each of controls(element)) {
        expect(each.getBoundingClientRect().right, each.innerText).to.be.at.most(edge);
      }
    });
  }
});
