import { expect } from 'chai';
import fc from 'fast-check';
import { SECOND, protocolOf, type Protocol } from '../../../src/treatment-timer/core/protocol.ts';
import {
  EMPTY,
  parseRecord,
  serialize,
  type PlanRecord,
} from '../../../src/treatment-timer/core/record.ts';
import { transition, type Action } from '../../../src/treatment-timer/core/session.ts';
import { compare, type Moment } from '../../../src/treatment-timer/core/set-back.ts';
import { SETTINGS, T0 } from './plans.ts';

const TWO_HOURS = 7200;
const TWENTY_MINUTES = 1200;

interface Tab {
  mark: Moment;
  /** Seconds on the clock that only runs forward, from when this page was opened. */
  monotonic: number;
  /** How far the clock was set back in all, as the record said when this page last looked. */
  setBack: number;
}

/**
 * A device with a clock that can be set back, sleep, and tabs on one storage. `allowed` notes, for
 * each second of true time, whether any tab said that the pack may be on.
 */
class Device {
  readonly allowed: boolean[] = [];
  packs = 0;
  /** The page was opened on an empty storage, and the patient has not said yet what it cannot know. */
  blank = true;
  wall = T0;
  /** What is stored; null when erased. What a page knows of an erased plan lives on in `record`. */
  stored: string | null = null;
  record: PlanRecord = EMPTY;
  tabs: Tab[] = [];
  protocol: Protocol = protocolOf(SETTINGS);

  constructor() {
    this.open();
  }

  act(action: Action): void {
    const before = this.record.session;
    this.record = transition(this.record, action, this.wall, this.protocol);
    if (!before && this.record.session) this.packs++;
    if (action.type === 'reset') this.stored = null;
    else if (this.record.openedAt !== null) this.stored = serialize(this.record);
  }

  open(): void {
    this.tabs.push({
      mark: { wall: this.wall, monotonic: 0 },
      monotonic: 0,
      setBack: this.record.setBack,
    });
  }

  /** The only tab left is closed and opened again; meanwhile the clock may be set back. */
  reload(setBack: number): void {
    if (this.stored !== null) this.act({ type: 'look' });
    this.tabs = [];
    this.wall -= setBack;
    this.blank ||= this.stored === null;
    this.record = this.stored === null ? EMPTY : (parseRecord(this.stored) ?? EMPTY);
    if (this.stored !== null) this.act({ type: 'look' });
    this.open();
  }

  setBack(by: number): void {
    this.wall -= by;
    this.look();
  }

  look(): void {
    for (const tab of this.tabs) {
      const now = { wall: this.wall, monotonic: tab.monotonic };
      const { mark, setBack } = compare(tab.mark, now);
      tab.mark = mark;
      if (setBack > 0) this.act({ type: 'set-back', total: tab.setBack + setBack });
      tab.setBack = this.record.setBack;
    }
  }

  pass(seconds: number, asleep: boolean): void {
    for (let second = 0; second < seconds; second++) {
      const { session } = this.record;
      this.allowed.push(session !== null && this.wall < session.endsAt);
      this.wall += SECOND;
      if (!asleep) {
        this.tabs.forEach((tab) => (tab.monotonic += SECOND));
        this.look();
      }
    }
    this.look();
  }

  /** A patient in a hurry, who says yes to all. */
  start(): void {
    this.act({ type: 'clear-signs' });
    this.act({ type: 'clear-cold' });
    this.act({ type: 'start' });
  }

  /** A patient is trusted only with what the page cannot know: a pack before it was opened. */
  answer(): void {
    this.act({ type: 'onset', at: this.wall });
    this.act({ type: 'clear-signs' });
    this.act({ type: 'clear-cold' });
    if (this.blank && this.allowed.slice(-TWO_HOURS).includes(true)) this.act({ type: 'expose' });
    this.blank = false;
  }
}

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

const seconds = fc.oneof(fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 5000, max: 7400 }));
const command = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('pass' as const), seconds }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sleep' as const), seconds }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('set back' as const, 'reload' as const),
      seconds: fc.oneof(
        fc.constant(0),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 0, max: 90_000 }),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('settings' as const),
      cold: fc.integer({ min: -5, max: 90 }),
      interval: fc.integer({ min: -5, max: 200 }),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'start',
        'start',
        'start',
        'start',
        'end',
        'end',
        'end-on-time',
        'stop',
        'answer',
        'reset',
        'start over',
        'start over',
        'close',
        'reopen',
        'open',
        'close tab',
      ),
    }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

function run(device: Device, command: Command): void {
  switch (command.do) {
    case 'pass':
      return device.pass(command.seconds, false);
    case 'sleep':
      return device.pass(command.seconds, true);
    case 'set back':
      return device.setBack(command.seconds * SECOND);
    case 'reload':
      return device.reload(command.seconds * SECOND);
    case 'settings':
      device.protocol = protocolOf({
        ...SETTINGS,
        coldMinutes: command.cold,
        intervalMinutes: command.interval,
      });
      return;
    case 'start':
      return device.start();
    case 'start over':
      device.act({ type: 'reset' });
      device.answer();
      return device.start();
    case 'answer':
      return device.answer();
    case 'open':
      return device.open();
    case 'close tab':
      if (device.tabs.length > 1) device.tabs.shift();
      return;
    default:
      return device.act({ type: command.do });
  }
}

describe('treatment-timer ceiling', () => {
  it('allows no more than 20 minutes of ice in any two hours', () => {
    let packs = 0;
    fc.assert(
      fc.property(fc.array(command, { minLength: 20, maxLength: 80, size: 'max' }), (commands) => {
        const device = new Device();
        device.answer();
        commands.forEach((each) => run(device, each));
        packs += device.packs;
        expect(worst(device.allowed)).to.be.at.most(TWENTY_MINUTES);
      }),
      { numRuns: 300 },
    );
    expect(packs, 'packs in the runs').to.be.above(300);
  });

  it('reaches it', () => {
    const device = new Device();
    device.answer();
    device.act({ type: 'start' });
    device.pass(3000, false);
    expect(worst(device.allowed)).to.equal(TWENTY_MINUTES);
  });
});
