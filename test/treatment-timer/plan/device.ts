import fc from 'fast-check';
import { HOUR, SECOND } from '../../../src/shared/time.ts';
import {
  protocolOf,
  type Kind,
  type Protocol,
} from '../../../src/treatment-timer/plan/protocol.ts';
import { driftSince, markAt } from '../../../src/treatment-timer/plan/drift.ts';
import { read } from '../../../src/treatment-timer/plan/reading.ts';
import {
  EMPTY,
  isWorthKeeping,
  type PlanRecord,
} from '../../../src/treatment-timer/plan/record.ts';
import { parseRecord, serialize } from '../../../src/treatment-timer/plan/record-text.ts';
import { transition, type Action } from '../../../src/treatment-timer/plan/session.ts';
import { SETTINGS, T0 } from './plans.ts';

export const TWO_HOURS = 7200;

interface Tab {
  mark: number;
  /** Seconds on the clock that only runs forward, from when this page was opened. */
  monotonic: number;
  /** How far the clock was set back and ran ahead in all, as the record said when this page last looked. */
  setBack: number;
  ahead: number;
}

/**
 * A device with a clock that can be set either way, sleep, and tabs on one storage. `allowed` notes, for
 * each second of true time, whether any tab said that the pack may be on.
 */
export class Device {
  readonly allowed: boolean[] = [];
  /** Seconds of true time at which heat went on. */
  readonly heats: number[] = [];
  packs = 0;
  questions = 0;
  /** Milliseconds by which the clock is wrong. A page without a record takes it as it is. */
  wrong = 0;
  /** The page was opened on an empty storage, and the patient has not said yet what it cannot know. */
  blank = true;
  wall = T0;
  /** What is stored; null when erased. What a page knows of an erased plan lives on in `record`. */
  stored: string | null = null;
  record: PlanRecord = EMPTY;
  tabs: Tab[] = [];
  protocol: Protocol = protocolOf(SETTINGS);
  /** Called as each second of true time has passed. */
  eachSecond = (): void => {};
  /** Whether the patient remembers a pack that this page cannot know of. */
  remembers = (): boolean => this.allowed.slice(-TWO_HOURS).includes(true);

  constructor() {
    this.open();
  }

  act(action: Action): void {
    const before = this.record.session;
    this.record = transition(this.record, action, this.wall, this.protocol);
    const { session } = this.record;
    if (!before && session && action.type === 'start') {
      this.packs++;
      if (session.kind === 'heat') this.heats.push(this.allowed.length);
    }
    if (action.type === 'reset') this.stored = null;
    if (isWorthKeeping(this.record)) this.stored = serialize(this.record);
  }

  open(): void {
    this.tabs.push({
      mark: markAt({ wall: this.wall, monotonic: 0 }),
      monotonic: 0,
      setBack: this.record.setBack,
      ahead: this.record.ahead,
    });
  }

  /** The only tab left is closed and opened again; meanwhile the clock may be set back. */
  reload(setBack: number): void {
    if (this.stored !== null) this.act({ type: 'look' });
    this.tabs = [];
    this.wall -= setBack;
    this.wrong -= setBack;
    this.blank ||= this.stored === null;
    if (this.stored === null) this.wrong = 0;
    this.record = this.stored === null ? EMPTY : (parseRecord(this.stored) ?? EMPTY);
    if (this.stored !== null) this.act({ type: 'look' });
    this.open();
  }

  /** Somebody sets the clock while a page is open. */
  set(by: number): void {
    this.wall += by;
    this.wrong += by;
    this.look();
  }

  look(): void {
    for (const tab of this.tabs) {
      const now = { wall: this.wall, monotonic: tab.monotonic };
      const { mark, setBack, ahead } = driftSince(tab.mark, now);
      tab.mark = mark;
      if (setBack > 0) this.act({ type: 'set-back', total: tab.setBack + setBack });
      if (ahead > 0) this.act({ type: 'ahead', total: tab.ahead + ahead });
      tab.setBack = this.record.setBack;
      tab.ahead = this.record.ahead;
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
      this.eachSecond();
    }
    this.look();
  }

  /** A patient in a hurry, who says yes to all, but knows what time it is. */
  start(kind: Kind): void {
    this.act({ type: 'clear-signs' });
    this.act({ type: `clear-${kind}` });
    this.act({ type: 'clear-skin' });
    if (read(this.record, this.wall, this.protocol, kind).dateInDoubt) {
      this.questions++;
      this.act({ type: this.wrong === 0 ? 'confirm-date' : 'deny-date' });
    }
    this.act({ type: 'start', kind });
  }

  /** A patient is trusted only with what the page cannot know: a pack before it was opened. */
  answer(hoursAgo = 0): void {
    this.act({ type: 'onset', at: this.wall - hoursAgo * HOUR });
    this.act({ type: 'clear-signs' });
    this.act({ type: 'clear-cold' });
    if (this.blank && this.remembers()) this.act({ type: 'expose' });
    this.blank = false;
  }
}

const seconds = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 1300 }),
  fc.integer({ min: 5000, max: 7400 }),
);
/** What a patient, a clinic and a device do. */
export const command = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('pass' as const), seconds }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sleep' as const), seconds }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('set back' as const, 'set ahead' as const, 'reload' as const),
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
      heat: fc.integer({ min: -5, max: 90 }),
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
        'heat',
        'heat',
        'heat',
        'end',
        'end',
        'end-on-time',
        'undo',
        'undo',
        'stop',
        'expose',
        'answer',
        'answer for heat',
        'answer for the choice',
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
export type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** A start that is taken back, and perhaps put on again: by chance alone that comes too seldom. */
const slip = fc
  .record({ seconds: fc.integer({ min: 0, max: 12 }), undone: fc.boolean() })
  .map(({ undone, ...pass }): Command[] => [
    { do: 'start' },
    { do: 'pass', ...pass },
    { do: 'end' },
    { do: 'pass', ...pass },
    ...(undone ? [{ do: 'undo' } as const] : []),
  ]);

/** What happens one after the other. */
export const commands = (minLength: number, maxLength: number): fc.Arbitrary<Command[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 15, arbitrary: command.map((each) => [each]) },
        { weight: 1, arbitrary: slip },
      ),
      { minLength, maxLength, size: 'max' },
    )
    .map((all) => all.flat());

export function run(device: Device, command: Command): void {
  switch (command.do) {
    case 'pass':
      return device.pass(command.seconds, false);
    case 'sleep':
      return device.pass(command.seconds, true);
    case 'set back':
      return device.set(-command.seconds * SECOND);
    case 'set ahead':
      return device.set(command.seconds * SECOND);
    case 'reload':
      return device.reload(command.seconds * SECOND);
    case 'settings':
      device.protocol = protocolOf({
        ...SETTINGS,
        coldMinutes: command.cold,
        heatMinutes: command.heat,
        intervalMinutes: command.interval,
      });
      return;
    case 'start':
      return device.start('cold');
    case 'heat':
      return device.start('heat');
    case 'start over':
      device.act({ type: 'reset' });
      device.answer();
      return device.start('cold');
    case 'answer':
      return device.answer();
    case 'answer for heat':
      return device.answer(80);
    case 'answer for the choice':
      return device.answer(60);
    case 'open':
      return device.open();
    case 'close tab':
      if (device.tabs.length > 1) device.tabs.shift();
      return;
    default:
      return device.act({ type: command.do });
  }
}
