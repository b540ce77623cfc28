import { expect } from 'chai';
import { UNREAD_FOR } from '../../../src/treatment-timer/screens/sight.ts';
import type { TreatmentTimer } from '../../../src/treatment-timer/treatment-timer.ts';
import { keys } from '../../helpers.ts';
import {
  drawn,
  heading,
  nightClock,
  pass,
  QUESTIONS,
  root,
  running,
  START,
  tap,
  textOf,
  title,
} from '../timer.ts';
import { begin, controls, screens, walk, type Step } from './ways.ts';

/** From a tap until the next screen is in sight. */
const FRAME = 16;
const REAL = performance.now.bind(performance);

/** A hand whose times are told: all in milliseconds after the page came to rest. */
class Hand {
  readonly #from = REAL() + 60_000;
  #now = this.#from;

  constructor() {
    performance.now = () => this.#now;
  }

  /** Screens that are drawn from now on come into sight then. */
  set now(at: number) {
    this.#now = this.#from + at;
  }

  does(target: Element, type: string, at: number, init: MouseEventInit & KeyboardEventInit = {}) {
    const all = { bubbles: true, cancelable: true, composed: true, ...init };
    const event = type === 'keydown' ? new KeyboardEvent(type, all) : new PointerEvent(type, all);
    Object.defineProperty(event, 'timeStamp', { value: this.#from + at });
    return target.dispatchEvent(event);
  }

  /** A finger's tap; the first, the second … of a row. */
  taps(target: Element, at: number, detail = 1): void {
    this.does(target, 'pointerdown', at);
    this.does(target, 'click', at, { detail });
  }
}

const button = (element: TreatmentTimer, words: string): HTMLElement => {
  const found = controls(element).find((each) => each.innerText.trim().startsWith(words));
  if (!found) throw new Error(`No "${words}".`);
  return found;
};

const stored = () => localStorage.getItem('treatment-timer:back');

describe('treatment-timer taps', () => {
  afterEach(() => (performance.now = REAL));

  /** The last step of each way leads to the screen: a tap of the hand, or time that passes. */
  const ways = { ...screens, session: ['Don’t lie on it', ...START] as const };
  for (const [name, [says, ...steps]] of Object.entries(ways)) {
    it(`no second tap within half a second counts on ${name}`, async () => {
      const time = nightClock();
      const last: Step | undefined = steps[steps.length - 1];
      let hand = last === undefined ? new Hand() : null;
      if (hand) hand.now = FRAME;
      const element = await begin(time);
      if (last !== undefined) {
        await walk(element, time, steps.slice(0, -1));
        hand = new Hand();
        hand.now = 0;
        if (typeof last === 'string') hand.taps(button(element, last), 0);
        hand.now = FRAME;
        if (typeof last === 'number') await pass(element, time, last);
        await drawn(element);
      }
      if (!hand) throw new Error('No hand.');
      expect(textOf(element)).to.contain(says);
      const before = stored();
      let through = 0;
      const hear = (event: Event) => {
        through++;
        event.preventDefault();
      };
      root(element).addEventListener('click', hear);
      // the switch of the language answers nothing
      const targets = controls(element).filter((each) => !each.closest('.top'));
      for (let distance = 0; distance <= 600; distance++) {
        // later taps are meant; one of them is enough, on what only shows a panel
        if (distance - FRAME >= UNREAD_FOR) break;
        for (const target of targets) {
          hand.taps(target, distance);
          hand.taps(target, distance, 2);
          hand.does(target, 'click', distance);
          hand.does(target, 'keydown', distance, { key: 'Enter' });
        }
      }
      await drawn(element);
      expect(through, 'taps that counted').to.equal(0);
      expect(stored()).to.equal(before);
      expect(textOf(element)).to.contain(says);
      hand.taps(button(element, 'More'), 600);
      expect(through, 'a tap that was meant').to.equal(1);
    });
  }

  it('a double click on “None of these” leaves the next question open', async () => {
    const element = await begin(nightClock());
    await tap(element, ...QUESTIONS.slice(0, 3));
    expect(heading(element)).to.equal('Do any of these fit you?');
    const hand = new Hand();
    await tap(element, 'Go back');
    hand.taps(button(element, 'None'), 1000);
    hand.now = 1016;
    await drawn(element);
    hand.taps(button(element, 'None'), 1200, 2);
    await drawn(element);
    expect(heading(element)).to.equal('Do any of these fit you?');
    expect(JSON.parse(stored() ?? '{}')).to.have.property('coldClearedAt', null);
  });

  describe('after “All true”', () => {
    const start = async () => {
      const time = nightClock();
      const element = await begin(time);
      await tap(element, ...QUESTIONS);
      const hand = new Hand();
      hand.taps(button(element, 'All true'), 0);
      hand.now = FRAME;
      await drawn(element);
      return { time, element, hand };
    };

    it('a second tap leaves the ice on', async () => {
      const { element, hand } = await start();
      for (const words of ['I took it off', 'It hurts']) hand.taps(button(element, words), 200);
      await drawn(element);
      expect(title(element)).to.equal('Ice is on');
    });

    it('a tap some seconds later takes it back: no rest, no line', async () => {
      const { time, element, hand } = await start();
      time.advance(3000);
      hand.taps(button(element, 'I took it off'), 3000);
      hand.now = 3016;
      await drawn(element);
      expect(heading(element)).to.equal('You can use ice now');
      expect(element.getState()).to.deep.include({ session: null, history: [] });
      expect(textOf(element)).to.contain('No, it is still on');
    });
  });

  it('a double click on “It hurts” asks for the skin and does not answer', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 5);
    const hand = new Hand();
    hand.taps(button(element, 'It hurts'), 0);
    hand.now = FRAME;
    await drawn(element);
    for (const words of ['Warm', 'Only cold', 'Pain']) hand.taps(button(element, words), 200, 2);
    await drawn(element);
    expect(heading(element)).to.equal('How is your skin now?');
  });

  it('time that is up delays no tap that takes the ice off', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 19);
    const hand = new Hand();
    await pass(element, time, 1);
    expect(title(element)).to.equal('Take the ice off now');
    hand.taps(button(element, 'It is off'), 1);
    await drawn(element);
    expect(element.getState().session).to.equal(null);
  });

  it('a key that is held down answers once', async () => {
    const element = await begin(nightClock());
    await tap(element, 'Just now');
    const hand = new Hand();
    const none = button(element, 'None');
    expect(hand.does(none, 'keydown', 900, { key: 'Enter', repeat: true })).to.equal(false);
    expect(hand.does(none, 'keydown', 901, { key: 'Enter' })).to.equal(true);
  });

  it('keys pressed for real answer one question each', async () => {
    const element = await begin(nightClock());
    await tap(element, 'Just now');
    button(element, 'None').focus();
    await keys('Enter', 'Enter');
    await drawn(element);
    expect(heading(element)).to.equal('Also call 911 now for');
    button(element, 'None').focus();
    await keys('Space');
    await drawn(element);
    expect(heading(element)).to.equal('Do any of these fit you?');
  });

  it('a tap that waited until a busy page had drawn is not meant', async () => {
    const frames: FrameRequestCallback[] = [];
    const draw = window.requestAnimationFrame.bind(window);
    try {
      const element = await begin(nightClock());
      await tap(element, 'Just now');
      const hand = new Hand();
      window.requestAnimationFrame = (frame) => frames.push(frame);
      hand.taps(button(element, 'None'), 0);
      await drawn(element);
      hand.now = 900;
      hand.taps(button(element, 'None'), 700);
      frames.forEach((frame) => frame(0));
      hand.taps(button(element, 'None'), 890);
      await drawn(element);
      expect(heading(element)).to.equal('Also call 911 now for');
    } finally {
      window.requestAnimationFrame = draw;
    }
  });

  it('time stamps that are long past count as now', async () => {
    const element = await begin(nightClock());
    const hand = new Hand();
    hand.taps(button(element, 'Just now'), -50_000);
    await drawn(element);
    expect(textOf(element)).to.contain('Call 911 now if you have');
  });
});
