import { expect } from 'chai';
import fc from 'fast-check';
import { EMPTY } from '../../../src/treatment-timer/plan/record.ts';
import { read } from '../../../src/treatment-timer/plan/reading.ts';
import { atFirst } from '../../../src/treatment-timer/screens/course.ts';
import { lookOf, Sight, UNREAD_FOR } from '../../../src/treatment-timer/screens/sight.ts';
import { after, cleared, minute, PROTOCOL } from '../plan/plans.ts';

type Happening = (sight: Sight) => void;

const shown =
  (screen: string, at: number): Happening =>
  (sight) => {
    sight.show(screen);
    sight.drawn(at);
  };
const down =
  (at: number, pointer = true): Happening =>
  (sight) =>
    sight.press(at, pointer);
const click =
  (at: number, nth = 1): Happening =>
  (sight) =>
    void sight.click(at, nth);

describe('treatment-timer sight', () => {
  // what happened on a screen that came into sight at 0, then a click
  const rows: readonly (readonly [
    string,
    readonly Happening[],
    readonly [number, number],
    boolean,
  ])[] = [
    ['a tap on a screen that was read', [down(600)], [700, 1], true],
    ['a tap too soon', [down(400)], [450, 1], false],
    ['a tap just before', [down(499)], [499, 1], false],
    ['a tap just then', [down(500)], [500, 1], true],
    ['a finger that went down too soon and stayed', [down(400)], [900, 1], false],
    [
      'a finger that went down on the screen before',
      [down(600), shown('b', 620)],
      [1200, 1],
      false,
    ],
    ['a swipe, then a tap by a screen reader', [down(400), (it) => it.release()], [900, 0], true],
    ['a click that no pointer made', [], [600, 0], true],
    ['a click that no pointer made, too soon', [], [300, 0], false],
    ['a click that no pointer made, after a press without one', [down(400)], [900, 0], true],
    ['Space that went down too soon', [down(400, false)], [900, 0], false],
    ['the second click of a row that began here', [click(600)], [700, 2], true],
    ['the second click of a slow row that began before', [], [700, 2], false],
    ['the second click of a row that began too soon', [click(300)], [700, 2], false],
    ['a screen that is not in sight yet', [(it) => it.show('b')], [900, 1], false],
    ['the same screen drawn again', [shown('a', 450)], [600, 1], true],
    ['a screen that came back', [shown('b', 100), shown('a', 450)], [600, 1], false],
  ];
  for (const [name, before, [at, nth], counts] of rows) {
    it(`${counts ? 'lets' : 'holds back'} ${name}`, () => {
      const sight = new Sight();
      shown('a', 0)(sight);
      before.forEach((each) => each(sight));
      expect(sight.click(at, nth)).to.equal(counts);
    });
  }

  it('lets no tap through that came sooner, whatever came before', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            wait: fc.integer({ min: 0, max: 600 }),
            held: fc.integer({ min: 0, max: 600 }),
            nth: fc.integer({ min: 0, max: 3 }),
            delay: fc.integer({ min: 0, max: 100 }),
          }),
          { minLength: 2, maxLength: 30 },
        ),
        (taps) => {
          const sight = new Sight();
          let screen = 0;
          let since = 0;
          let now = 0;
          shown('0', 0)(sight);
          for (const { wait, held, nth, delay } of taps) {
            now += wait;
            const at = now;
            sight.press(at, nth > 0);
            now += held;
            if (!sight.click(now, nth)) continue;
            expect(at - since).to.be.at.least(UNREAD_FOR);
            since = now + delay;
            shown(String(++screen), since)(sight);
          }
        },
      ),
    ));

  describe('takes for another screen', () => {
    const reading = read(after(...cleared()), minute(0), PROTOCOL);
    const empty = read(EMPTY, minute(0), PROTOCOL);
    const now = lookOf('ready', reading, atFirst, 'en');
    const other = [
      ['another question', lookOf('cold', reading, atFirst, 'en')],
      ['the same about heat', lookOf('ready', { ...reading, kind: 'heat' }, atFirst, 'en')],
      ['a panel', lookOf('ready', reading, { ...atFirst, panel: 'more' }, 'en')],
      ['a notice above it', lookOf('ready', reading, { ...atFirst, notice: 'clock' }, 'en')],
      ['another language', lookOf('ready', reading, atFirst, 'es')],
    ] as const;
    for (const [name, look] of other) it(name, () => expect(look).not.to.equal(now));
    it('but not a pack whose time is up', () =>
      expect(lookOf('session', reading, { ...atFirst, panel: 'more' }, 'en')).to.equal(
        lookOf('session', empty, atFirst, 'es'),
      ));
  });
});
