import { expect } from 'chai';
import { array, assert, constantFrom, nat, property, record, string } from 'fast-check';
import {
  LEVELS,
  outcomeOf,
  stepsOf,
  type Answer,
  type Level,
} from '../../../src/spasm-info-card/guide/guide.ts';

const signs = record({
  emergency: array(string(), { minLength: 1, maxLength: 20 }),
  urgent: array(string(), { minLength: 1, maxLength: 20 }),
  visit: array(string(), { minLength: 1, maxLength: 20 }),
});
const answer = constantFrom<Answer>('yes', 'unsure', 'none');
const rank = (level: Level | 'none' | undefined) =>
  level && level !== 'none' ? LEVELS.length - LEVELS.indexOf(level) : 0;

describe('stepsOf', () => {
  it('asks about every sign once, the most urgent first, at most five at a time', () => {
    assert(
      property(signs, (all) => {
        const steps = stepsOf(all);
        for (const level of LEVELS) {
          const asked = steps.filter((step) => step.level === level);
          expect(asked.flatMap((step) => step.signs)).to.deep.equal(all[level]);
        }
        const levels = steps.map(({ level }) => LEVELS.indexOf(level));
        expect(levels).to.deep.equal([...levels].sort((a, b) => a - b));
        for (const step of steps) expect(step.signs.length).to.be.within(1, 5);
      }),
    );
  });

  it('a level without signs has no step', () => {
    const steps = stepsOf({ emergency: ['a'], urgent: [], visit: ['b'] });
    expect(steps.map(({ level }) => level)).to.deep.equal(['emergency', 'visit']);
  });
});

describe('outcomeOf', () => {
  const steps = stepsOf({ emergency: ['a'], urgent: ['b'], visit: ['c'] });
  const rows: [answers: Answer[], expected: Level | 'none' | undefined][] = [
    [[], undefined],
    [['none'], undefined],
    [['none', 'none'], undefined],
    [['none', 'none', 'none'], 'none'],
    [['yes'], 'emergency'],
    [['unsure'], 'emergency'],
    [['none', 'yes'], 'urgent'],
    [['none', 'unsure'], 'urgent'],
    [['none', 'none', 'unsure'], 'visit'],
    [['none', 'yes', 'yes'], 'urgent'],
    [['yes', 'none', 'none'], 'emergency'],
  ];
  for (const [answers, expected] of rows) {
    it(`${answers.join(', ') || 'nothing'}: ${expected ?? 'goes on'}`, () => {
      expect(outcomeOf(steps, answers)).to.equal(expected);
    });
  }

  it('one more sign never lowers the urgency; not sure counts as yes', () => {
    assert(
      property(
        signs,
        array(answer, { minLength: 12, maxLength: 12 }),
        nat(11),
        constantFrom<Answer>('yes', 'unsure'),
        (all, answers, at, met) => {
          const asked = stepsOf(all);
          const more = answers.map((each, index) => (index === at ? met : each));
          const after = rank(outcomeOf(asked, more));
          expect(after).to.be.at.least(rank(outcomeOf(asked, answers)));
          if (asked[at]) expect(after).to.be.at.least(rank(asked[at].level));
          const sure = more.map((each): Answer => (each === 'unsure' ? 'yes' : each));
          expect(outcomeOf(asked, sure)).to.equal(outcomeOf(asked, more));
        },
      ),
    );
  });
});
