import { expect } from 'chai';
import fc from 'fast-check';
import { MINUTE, SECOND } from '../../../src/shared/time.ts';
import { read } from '../../../src/treatment-timer/plan/reading.ts';
import { commands, Device, run, TWO_HOURS } from './device.ts';

const TWENTY_MINUTES = 1200;

/** The most seconds of `allowed` in any two hours. */
function worst(allowed: readonly boolean[]): number {
  let sum = 0;
  let most = 0;
  allowed.forEach((each, at) => {
    sum += Number(each) - Number(allowed[at - TWO_HOURS] ?? false);
    most = Math.max(most, sum);
  });
  return most;
}

describe('treatment-timer ceiling', () => {
  it('allows no more than 20 minutes of ice and heat in any two hours', () => {
    const seen = { packs: 0, heats: 0, questions: 0, slips: 0 };
    fc.assert(
      fc.property(commands(20, 80), (happens) => {
        const device = new Device();
        device.answer();
        for (const each of happens) {
          const { takenBack } = device.record;
          run(device, each);
          seen.slips += Number(device.record.takenBack > takenBack);
        }
        seen.packs += device.packs;
        seen.heats += device.heats.length;
        seen.questions += device.questions;
        expect(worst(device.allowed)).to.be.at.most(TWENTY_MINUTES);
      }),
      { numRuns: 400 },
    );
    expect(seen.packs, 'packs in the runs').to.be.above(300);
    expect(seen.heats, 'of heat').to.be.above(30);
    expect(seen.questions, 'questions about the date').to.be.above(30);
    expect(seen.slips, 'starts taken back').to.be.above(30);
  });

  // a sleep cannot be told from a clock that is put right: with both, a day may be short by the sleep
  it('allows heat three times in any day, however the device sleeps or its clock is set', () => {
    const seen = { heats: 0, questions: 0 };
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(
          fc.record({
            seconds: fc.integer({ min: 3000, max: 9000 }),
            asleep: fc.boolean(),
            reload: fc.boolean(),
            set: fc.option(
              fc.record({ hours: fc.integer({ min: -30, max: 30 }), on: fc.boolean() }),
              { freq: 3 },
            ),
          }),
          { minLength: 10, maxLength: 25 },
        ),
        (sleeps, turns) => {
          const device = new Device();
          device.answer(80);
          for (const { seconds, asleep, reload, ...turn } of turns) {
            const set = sleeps ? null : turn.set;
            device.start('heat');
            device.pass(450, false);
            if (set?.on) device.set(set.hours * 3600 * SECOND);
            device.pass(450, false);
            device.act({ type: 'end' });
            if (set && !set.on) device.set(set.hours * 3600 * SECOND);
            device.pass(seconds, asleep && sleeps);
            if (reload) device.reload(0);
          }
          seen.heats += device.heats.length;
          seen.questions += device.questions;
          device.heats.forEach((at, index) => {
            const fourth = device.heats[index + 3];
            if (fourth !== undefined) expect(fourth - at).to.be.at.least(86_400);
          });
        },
      ),
      { numRuns: 60 },
    );
    expect(seen.heats, 'times of heat in the runs').to.be.above(90);
    expect(seen.questions, 'questions about the date').to.be.above(10);
  });

  it('reaches it', () => {
    const device = new Device();
    device.answer();
    device.act({ type: 'start', kind: 'cold' });
    device.pass(3000, false);
    expect(worst(device.allowed)).to.equal(TWENTY_MINUTES);
  });

  it('asks for the date where the clock ran ahead, and only no holds back', () => {
    for (const right of [true, false]) {
      const device = new Device();
      device.answer();
      device.start('cold');
      device.pass(1200, false);
      device.act({ type: 'end' });
      if (right) device.pass(7200, true);
      else device.set(7200 * SECOND);
      const { due, dateInDoubt } = read(device.record, device.wall, device.protocol);
      expect({ due, dateInDoubt }).to.deep.equal({ due: false, dateInDoubt: true });
      device.start('cold');
      expect(device.record.session !== null).to.equal(right);
      if (!right) {
        const left = (device.record.restUntil ?? 0) - device.wall;
        expect(left).to.equal(100 * MINUTE);
      }
    }
  });
});
