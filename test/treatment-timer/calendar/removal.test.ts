import { expect } from 'chai';
import { until } from '../../helpers.ts';
import { readByIcalJs, readByTsIcs } from './calendar-files.ts';
import { buttons, nightClock, pass, reloaded, running, tap, textOf, timer } from '../timer.ts';

type Timer = Awaited<ReturnType<typeof running>>;

const ADD = 'Add to my calendar';
const REMOVE = 'Take my times out again';
const BEGIN_ANOTHER = [
  'Erase my plan',
  'Yes, erase it',
  'Just now',
  'None',
  'None',
  'None',
  'More',
];

/** What the timer hands over as files, in the place of the browser's download. */
const handed: { name: string; text: Promise<string> }[] = [];
/* eslint-disable @typescript-eslint/unbound-method -- put back as they were */
const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;
/* eslint-enable */

async function lastFile(name: string): Promise<string> {
  const file = handed[handed.length - 1];
  expect(file?.name).to.equal(name);
  return (await file?.text) ?? '';
}

/** Both readers must find the same. */
function entriesOf(file: string) {
  const found = readByIcalJs(file);
  expect(readByTsIcs(file)).to.deep.equal(found);
  return found;
}

const names = (events: readonly { uid: string; start: number }[]) =>
  events.map(({ uid, start }) => `${uid} ${start}`);

/** A plan that rests after its first ice time, and whose times are in the visitor's calendar. */
async function exported() {
  const time = nightClock();
  const element = await running(time);
  await pass(element, time, 20);
  await tap(element, 'It is off', 'More', ADD);
  const { method, events } = entriesOf(await lastFile('times.ics'));
  expect(method).to.equal(undefined);
  expect(events).to.have.length.above(10);
  return { time, element, events };
}

/** The visitor takes the times out of the calendar, some time later. */
async function removal({ element, events, time }: Awaited<ReturnType<typeof exported>>) {
  await until(() => buttons(element).includes(REMOVE), 'the way to take the times out');
  await tap(element, REMOVE);
  const removed = entriesOf(await lastFile('times-out.ics'));
  expect(removed.method).to.equal(undefined);
  expect(names(removed.events)).to.deep.equal(
    names(events.filter(({ start }) => start > time.now())),
  );
  const before = Math.max(...events.map(({ sequence }) => sequence));
  for (const { status, sequence, alarms } of removed.events) {
    expect(status).to.equal('CANCELLED');
    expect(sequence).to.be.above(before);
    expect(alarms).to.deep.equal([]);
  }
  expect(textOf(element)).to.contain('Is a time still there? Delete it by hand.');
  return removed.events;
}

describe('treatment-timer calendar, taken back', () => {
  beforeEach(() => {
    handed.length = 0;
    URL.createObjectURL = (file: Blob) => {
      handed.push({ name: '', text: file.text() });
      return 'blob:handed';
    };
    HTMLAnchorElement.prototype.click = function () {
      const file = handed[handed.length - 1];
      if (file) file.name = this.download;
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  it('is on offer only once there is something to take back', async () => {
    const time = nightClock();
    const element = await running(time);
    await tap(element, 'More');
    expect(buttons(element)).to.include(ADD).and.not.include(REMOVE);
    await tap(element, ADD);
    expect(buttons(element)).to.include(REMOVE);
    expect(textOf(element)).to.contain('Did a file come? Open it.');
  });

  const rows: [name: string, change: (plan: { element: Timer }) => Promise<void>][] = [
    ['while the plan goes on', async () => {}],
    [
      'when the plan is stopped, because the skin looks hurt',
      async ({ element }) => {
        await tap(element, 'More', 'My skin looks wrong', 'Pain, blisters', 'More');
        expect(textOf(element)).to.contain('Your plan has no more ice or heat times.');
        expect(buttons(element)).to.not.include(ADD);
      },
    ],
    [
      'when the plan is erased, in sight at once',
      async ({ element }) => {
        await tap(element, 'Erase my plan', 'Yes, erase it');
        expect(localStorage.getItem('treatment-timer:back')).to.equal(null);
      },
    ],
    [
      'when a danger sign shows up after the start is changed',
      async ({ element }) => {
        await tap(element, 'Change', 'Yesterday', 'Yes, or not sure', 'More');
      },
    ],
    [
      'when the plan was erased and another begun',
      async ({ element }) => {
        await tap(element, ...BEGIN_ANOTHER);
        expect(buttons(element)).to.include(ADD);
      },
    ],
  ];
  for (const [name, change] of rows) {
    it(`takes out exactly the times to come, ${name}`, async () => {
      const plan = await exported();
      await pass(plan.element, plan.time, 14 * 60);
      await change(plan);
      const removed = await removal(plan);
      expect(removed.length).to.be.below(plan.events.length);
    });
  }

  it('stays on offer when the plan is erased and the page opened anew, as long as times lie ahead', async () => {
    const { element, time, events } = await exported();
    await tap(element, 'Erase my plan', 'Yes, erase it');
    expect(Object.keys(localStorage)).to.deep.equal(['treatment-timer:back:calendar']);
    expect(localStorage.getItem('treatment-timer:back:calendar')).to.match(/^[\d ]+$/);
    const { again, later } = await reloaded(element, time);
    await pass(again, later, 1);
    await tap(again, 'More');
    await removal({ element: again, events, time: later });
    await pass(again, later, 8 * 24 * 60);
    expect(buttons(again)).to.not.include(REMOVE);
    expect(localStorage.length).to.equal(0);
  });

  it('leaves nothing on the device once its times have been, though nobody asks for it', async () => {
    const { element, time } = await exported();
    await tap(element, 'Erase my plan', 'Yes, erase it');
    time.advance(8 * 24 * 60 * 60_000);
    await reloaded(element, time);
    expect(localStorage.length).to.equal(0);
  });

  for (const text of ['', 'x', '1', '1 2 -3', '1 0 1e9', `1 0 ${'9'.repeat(20)}`, '1 0 5']) {
    it(`is not on offer from what nobody can read: "${text}"`, async () => {
      localStorage.setItem('treatment-timer:back:calendar', text);
      const element = await timer(nightClock());
      await tap(element, 'More');
      expect(buttons(element)).to.not.include(REMOVE);
      expect(localStorage.length).to.equal(0);
    });
  }

  it('comes first, where the plan is no more', async () => {
    const { element } = await exported();
    await tap(element, 'Erase my plan', 'Yes, erase it');
    await until(() => buttons(element).includes(REMOVE), 'the way to take the times out');
    expect(textOf(element, '#panel h3')).to.equal('Calendar');
    expect(textOf(element)).to.contain('Your plan is erased.');
  });

  it('is not on offer once all its times have been', async () => {
    const { element, time } = await exported();
    await pass(element, time, 8 * 24 * 60);
    await tap(element, 'More', 'More');
    expect(buttons(element)).to.not.include(REMOVE);
  });

  it('names a new plan’s times anew, so that a file never takes out another plan’s', async () => {
    const { element, events, time } = await exported();
    await pass(element, time, 10);
    await tap(element, ...BEGIN_ANOTHER, ADD);
    const fresh = entriesOf(await lastFile('times.ics')).events;
    const old = events.map(({ uid }) => uid);
    expect(fresh.filter(({ uid }) => old.includes(uid))).to.deep.equal([]);
  });

  it('gives moved times their old names and a higher number, when the start is changed', async () => {
    const { element, events, time } = await exported();
    await pass(element, time, 100);
    await tap(element, 'Change', 'Yesterday', 'None', 'None', 'None');
    await tap(element, 'More', ADD);
    const moved = entriesOf(await lastFile('times.ics'));
    const kept = moved.events.filter(({ status }) => status === 'CONFIRMED');
    const gone = moved.events.filter(({ status }) => status === 'CANCELLED');
    expect(gone.length, 'a day less').to.be.above(0);
    const coming = events.filter(({ start }) => start > time.now()).map(({ uid }) => uid);
    expect([...kept, ...gone].map(({ uid }) => uid).sort()).to.deep.equal(coming.sort());
    const before = Math.max(...events.map(({ sequence }) => sequence));
    moved.events.forEach(({ sequence }) => expect(sequence).to.be.above(before));
  });
});
