import { expect } from 'chai';
import fc from 'fast-check';
import { MINUTE, SECOND } from '../../../src/shared/time.ts';
import {
  protocolOf,
  type Kind,
  type Protocol,
} from '../../../src/treatment-timer/plan/protocol.ts';
import { read } from '../../../src/treatment-timer/plan/reading.ts';
import { EMPTY } from '../../../src/treatment-timer/plan/record.ts';
import { parseRecord, serialize } from '../../../src/treatment-timer/plan/record-text.ts';
import { transition, type Action } from '../../../src/treatment-timer/plan/session.ts';
import {
  begin,
  countdown,
  nextKind,
  putBackOn,
  putOn,
  rested,
  sayOff,
  takeBack,
  takeOff,
  tick,
  verdict,
} from './countdown.ts';
import { commands, Device, run } from './device.ts';
import { SETTINGS, T0 } from './plans.ts';

type Step =
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'setup' | 'start' | 'end' | 'stop' | 'close' | 'reopen' | 'expose' | 'reload' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      seconds: fc.oneof(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 5900, max: 7300 }),
      ),
    }),
  },
  { weight: 4, arbitrary: fc.constant({ do: 'start' } as const) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('setup', 'end', 'end', 'stop', 'close', 'reopen', 'expose', 'reload'),
    }),
  },
);

/** A start that is taken back: by chance alone that comes too seldom. */
const slip = fc
  .integer({ min: 0, max: 12 })
  .map((seconds): Step[] => [{ do: 'start' }, { do: 'wait', seconds }, { do: 'end' }]);

const steps = fc
  .array(
    fc.oneof({ weight: 12, arbitrary: step.map((each) => [each]) }, { weight: 1, arbitrary: slip }),
    { maxLength: 40, size: 'max' },
  )
  .map((all) => all.flat());

/** What the timer tells, in the countdown's words. */
function told(record: typeof EMPTY, now: number, protocol: Protocol, kind: Kind): string {
  const { session, phase, due } = read(record, now, protocol, kind);
  if (session) return session.state;
  if (phase === 'stopped') return 'closed';
  if (phase === 'setup') return 'questions';
  return due ? 'due' : 'rest';
}

describe('treatment-timer against a countdown', () => {
  it('says the same at every second, whatever a patient does', () => {
    const lengths = fc.integer({ min: 1, max: 20 });
    const onsets = fc.oneof(
      fc.integer({ min: 0, max: 71 * 3600 }),
      fc.integer({ min: 66 * 3600, max: 90 * 3600 }),
    );
    let heats = 0;
    let slips = 0;
    fc.assert(
      fc.property(lengths, onsets, steps, (minutes, onset, happens) => {
        const protocol = protocolOf({ ...SETTINGS, coldMinutes: minutes, heatMinutes: minutes });
        const plan = countdown();
        let record = EMPTY;
        let now = T0;
        const act = (action: Action) => (record = transition(record, action, now, protocol));
        const agree = () => {
          const says = told(record, now, protocol, nextKind(plan, onset));
          const right = verdict(plan, onset);
          // compared first: an assertion at every second takes longer than all the rest
          if (says !== right) expect(says).to.equal(right);
        };

        const setup = () => {
          if (plan.on !== null || plan.closed) return;
          act({ type: 'onset', at: now - onset * SECOND });
          act({ type: 'clear-signs' });
          act({ type: 'clear-cold' });
          plan.age = 0;
        };
        const doing: Record<Exclude<Step['do'], 'wait'>, () => void> = {
          setup,
          start() {
            const kind = nextKind(plan, onset);
            if (kind === 'heat') act({ type: 'clear-heat' });
            const before = plan.heats.length;
            act({ type: 'start', kind });
            putOn(plan, onset, minutes * 60);
            heats += plan.heats.length - before;
          },
          end() {
            act({ type: 'end' });
            act({ type: 'clear-skin' });
            sayOff(plan);
            slips += Number(plan.slip !== null);
          },
          stop() {
            act({ type: 'stop' });
            act({ type: 'clear-skin' });
            takeOff(plan);
          },
          close() {
            act({ type: 'close' });
            takeOff(plan);
            plan.closed = true;
          },
          reopen() {
            if (!plan.closed) return;
            act({ type: 'reopen' });
            plan.closed = false;
            setup();
          },
          expose() {
            act({ type: 'expose' });
            plan.sinceExposed = 0;
          },
          reload() {
            const stored = parseRecord(serialize(record));
            if (!stored) throw new Error('The record did not survive.');
            record = stored;
          },
        };

        for (const each of [{ do: 'setup' } as const, ...happens]) {
          if (each.do === 'wait') {
            for (let second = 0; second < each.seconds; second++) {
              tick(plan);
              now += SECOND;
              if (second % 37 === 0 || plan.on === plan.length) agree();
            }
          } else {
            doing[each.do]();
          }
          agree();
        }
        expect(record.history.every(({ endedAt, startedAt }) => endedAt >= startedAt)).to.equal(
          true,
        );
        expect(now - T0).to.be.at.most(40 * 7300 * SECOND + MINUTE);
      }),
    );
    expect(heats, 'heat times in the runs').to.be.above(20);
    expect(slips, 'starts taken back').to.be.above(20);
  });

  it('never allows what the countdown does not, whatever clocks, tabs and reloads do', () => {
    const seen = { packs: 0, packsAfterJumps: 0, slips: 0, undone: 0 };
    fc.assert(
      fc.property(commands(20, 60), (happens) => {
        const device = new Device();
        const plan = countdown();
        let jumps = 0;
        device.remembers = () => !rested(plan);
        device.eachSecond = () => {
          tick(plan);
          const { session } = device.record;
          const allowed = session !== null && device.wall < session.endsAt;
          // judged first: an assertion at every second takes longer than all the rest
          if (allowed && (plan.on === null || plan.on >= plan.length)) {
            expect(plan.on, 'on the skin, in seconds').to.be.below(plan.length);
          }
          if (rested(plan) || plan.sinceStart % 5 > 0) return;
          for (const kind of ['cold', 'heat'] as const) {
            const { due } = read(device.record, device.wall, device.protocol, kind);
            if (due) expect.fail(`due, ${plan.sinceStart} seconds after the last start`);
          }
        };
        device.answer();
        for (const each of happens) {
          const { session: before, takenBack } = device.record;
          const wasRested = rested(plan);
          run(device, each);
          if (each.do === 'set ahead' || each.do === 'set back') jumps++;
          // on the skin, time that only the date says has passed counts as passed
          if (each.do === 'set ahead' && plan.on !== null) {
            plan.on += each.seconds;
            plan.sinceStart += each.seconds;
          }
          if (each.do === 'expose') plan.sinceExposed = 0;
          const { session } = device.record;
          if (before && !session && device.record.takenBack > takenBack) {
            expect(plan.on, 'taken back, after seconds').to.be.at.most(10);
            takeBack(plan);
            seen.slips++;
          } else if (before && !session) {
            const overtime = Math.max((plan.on ?? 0) - plan.length, 0);
            takeOff(plan);
            if (each.do === 'end-on-time') plan.sinceOff = overtime;
          } else if (!before && session && each.do === 'undo') {
            seen.undone += Number(plan.slip !== null);
            putBackOn(plan);
          } else if (!before && session) {
            expect(wasRested, 'rested, when the pack went on').to.equal(true);
            const length = (session.endsAt - session.startedAt) / SECOND;
            begin(plan, length);
            seen.packs++;
            if (jumps > 0) seen.packsAfterJumps++;
          }
        }
      }),
      { numRuns: 120 },
    );
    expect(seen.packs, 'packs in the runs').to.be.above(50);
    expect(seen.packsAfterJumps, 'after a clock was set').to.be.above(15);
    expect(seen.slips, 'starts taken back').to.be.above(20);
    expect(seen.undone, 'and put on again').to.be.above(5);
  });
});
