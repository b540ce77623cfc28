import { expect } from 'chai';
import type { Action } from '../../../src/treatment-timer/plan/session.ts';
import {
  acted,
  aside,
  atFirst,
  begun,
  erased,
  settled,
  started,
  toggled,
  type Course,
} from '../../../src/treatment-timer/screens/course.ts';

const course = (changes: Partial<Course> = {}): Course => ({ ...atFirst, ...changes });
/** On the way to a heat time, aside at a question, with a panel open and a sentence above. */
const busy = course({
  starting: true,
  wanted: 'heat',
  detour: 'signs',
  panel: 'more',
  notice: 'clock',
});

describe('the course of a patient through the screens', () => {
  describe('after an action', () => {
    const rows: [Action, Partial<Course>][] = [
      [
        { type: 'onset', at: 0 },
        { starting: true, wanted: 'heat' },
      ],
      [{ type: 'clear-signs' }, { starting: true, wanted: 'heat' }],
      [{ type: 'clear-cold' }, { starting: true, wanted: 'heat' }],
      [{ type: 'clear-heat' }, { starting: true, wanted: 'heat' }],
      [{ type: 'clear-skin' }, { starting: true, wanted: 'heat' }],
      [{ type: 'doubt', question: 'signs' }, { wanted: 'heat' }],
      [{ type: 'start', kind: 'cold' }, {}],
      [{ type: 'end' }, {}],
      [{ type: 'stop' }, {}],
      [{ type: 'confirm-date' }, {}],
      [{ type: 'reset' }, {}],
    ];
    for (const [action, expected] of rows) {
      it(`${action.type}: ${JSON.stringify(expected)}`, () =>
        expect(acted(busy, action)).to.deep.equal(course(expected)));
    }
  });

  describe('once the plan has taken it', () => {
    const answered = course({ starting: true });
    it('an answer in the look back leads to no pack that was not asked for', () =>
      expect(settled(answered, course(), 'review')).to.deep.equal(course()));
    it('an answer in the look back leads on to a pack that was asked for', () =>
      expect(settled(answered, answered, 'review')).to.equal(answered));
    it('an answer on other days leads on', () =>
      expect(settled(answered, course(), 'cold')).to.equal(answered));
  });

  it('begins the way to a pack of a kind, from wherever the patient is', () =>
    expect(begun(course({ detour: 'which', panel: 'signs' }), 'heat')).to.deep.equal(
      course({ starting: true, wanted: 'heat', panel: 'signs' }),
    ));
  it('ends that way when a pack goes on', () =>
    expect(started(busy)).to.deep.equal(course({ panel: 'more', notice: 'clock' })));
  it('goes aside, and closes the panel', () =>
    expect(aside(busy, null)).to.deep.equal(
      course({ starting: true, wanted: 'heat', notice: 'clock' }),
    ));
  it('opens a panel, changes to the other, and closes it', () => {
    const signs = toggled(course(), 'signs');
    expect(signs.panel).to.equal('signs');
    expect(toggled(signs, 'more').panel).to.equal('more');
    expect(toggled(signs, 'signs').panel).to.equal(null);
  });
  it('says that the plan is erased, and opens the panel where a calendar still has its times', () => {
    expect(erased(course(), false)).to.deep.equal(course({ notice: 'erased' }));
    expect(erased(course(), true)).to.deep.equal(course({ notice: 'erased', panel: 'more' }));
  });
});
