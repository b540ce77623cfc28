import { expect } from 'chai';
import { html } from 'lit';
import {
  calendarView,
  exportFile,
  removalFile,
} from '../../../src/treatment-timer/calendar/calendar-view.ts';
import { logMessages } from '../../../src/treatment-timer/screens/log-words.ts';
import { logDays } from '../../../src/treatment-timer/screens/log.ts';
import type { PastSession } from '../../../src/treatment-timer/plan/record.ts';
import { logView } from '../../../src/treatment-timer/screens/log-view.ts';
import { fixture, media, until } from '../../helpers.ts';
import { readByIcalJs } from '../calendar/calendar-files.ts';
import { nightClock, pass, root, running, tap, textOf } from '../timer.ts';

const MINUTE = 60_000;
const START = new Date(2026, 10, 23, 22, 50).getTime();
const past = (kind: PastSession['kind'], outcome: PastSession['outcome'], minutes: number) => ({
  kind,
  outcome,
  startedAt: START,
  endedAt: START + minutes * MINUTE,
});
const history = [
  past('cold', 'done', 20),
  past('heat', 'stopped', 7),
  past('cold', 'unconfirmed', 90),
  { ...past('cold', 'done', 20), saidLater: true as const },
];

describe('treatment-timer log', () => {
  const rows = [
    [
      'en',
      '20 ice taken off',
      '7 heat stopped early',
      'not known ice not known',
      '20 ice taken off (said later)',
    ],
    [
      'es',
      '20 hielo se quitó',
      '7 calor se quitó antes',
      'no se sabe hielo no se sabe',
      '20 hielo se quitó (dicho después)',
    ],
  ] as const;
  for (const [language, ...expected] of rows) {
    it(`tells what was done, and no end that nobody knows (${language})`, () => {
      const days = logDays(history, logMessages[language], `${language}-US`);
      expect(days.map(({ day }) => /23.*2026/.test(day))).to.deep.equal([true]);
      const lines = days[0]?.lines ?? [];
      expect(lines.map((line) => line.slice(2).join(' '))).to.deep.equal(expected);
      const [on, off] = lines[1] ?? [];
      expect([on, off].join()).to.match(/^10:50\s?p.*,10:57\s?p/i);
      expect(lines[2]?.[1]).to.equal(logMessages[language].unknown);
    });
  }

  it('begins a day where a day begins', () => {
    const next = { ...past('cold', 'done', 20), startedAt: START + 75 * MINUTE };
    const days = logDays([...history, next], logMessages.en, 'en-US');
    expect(days.map(({ day, lines }) => `${day}: ${lines.length}`)).to.deep.equal([
      'Mon, Nov 23, 2026: 4',
      'Tue, Nov 24, 2026: 1',
    ]);
  });

  const drawn = (of: readonly PastSession[]) =>
    fixture<HTMLElement>(
      html`<div>${logView({ language: 'en', locale: 'en-US', onsetAt: START, history: of })}</div>`,
    );

  it('is a table with a head for each column, and one for each day', async () => {
    const view = await drawn(history);
    expect(view.querySelector('caption')?.textContent.trim()).to.equal('Ice and heat log');
    expect(view.querySelectorAll('[scope=col]').length).to.equal(5);
    expect(view.querySelectorAll('[scope=rowgroup]').length).to.equal(1);
    expect(view.querySelectorAll('tbody tr').length).to.equal(1 + history.length);
    expect(view.innerText.replace(/\s/g, ' ')).to.contain(
      'It started about Mon, Nov 23, 2026, 10:50 PM.',
    );
  });

  it('says so where there is nothing in it', async () => {
    expect((await drawn([])).innerText.trim()).to.equal('Nothing in the log yet.');
  });

  it('prints alone, for the doctor', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 20);
    await tap(element, 'It is off', 'More');
    await until(() => root(element).querySelector('.log'), 'the log');
    expect(textOf(element)).to.contain('Next ice').and.contain('Erase my plan');
    await media({ media: 'print' });
    expect(textOf(element)).to.match(
      /^Ice and heat plan Ice and heat log On Off .+ The patient kept this log with a timer\.$/,
    );
  });

  const places: [name: string, taps: string[], minutes: number, beside: RegExp][] = [
    ['while it rests', ['It is off'], 0, /Next ice|Day 1/],
    ['when the next may go on', ['It is off'], 100, /Start ice|Day 1/],
    ['from a question', ['It is off', 'Start ice'], 100, /Is all of this true/],
    ['while the skin is asked for', ['It hurts'], 0, /How is your skin/],
    ['beside the danger signs, which stay', ['It is off', 'Danger signs'], 0, /Next ice|Day 1/],
    ['once the plan is over', ['It is off'], 8 * 24 * 60, /start over/i],
    ['while ice is on again', ['It is off', 'Start ice', 'All true'], 100, /Take it off at/],
  ];
  for (const [name, [first = '', ...taps], minutes, beside] of places) {
    it(`prints whatever is open: ${name}`, async () => {
      const time = nightClock();
      const element = await running(time, { quietHours: 'off' });
      await pass(element, time, 20);
      await tap(element, first);
      await pass(element, time, minutes);
      await tap(element, ...taps);
      expect(root(element).querySelector('.log')).to.equal(null);
      dispatchEvent(new Event('beforeprint'));
      // nothing is waited for: a browser lays out for paper at once
      expect(root(element).querySelectorAll('.log')).to.have.length(1);
      await media({ media: 'print' });
      expect(textOf(element)).to.match(/Ice and heat log On Off .+ kept this log with a timer\.$/);
      expect(textOf(element)).not.to.match(beside);
      if (taps.includes('Danger signs')) expect(textOf(element)).to.contain('911');
      dispatchEvent(new Event('afterprint'));
      expect(root(element).querySelector('.log')).to.equal(null);
    });
  }

  it('prints with whom to call, where ice and heat are closed', async () => {
    const time = nightClock();
    const element = await running(time, { clinicPhone: '602-555-0100' });
    await pass(element, time, 20);
    await tap(element, 'It hurts', 'Pain, blisters');
    dispatchEvent(new Event('beforeprint'));
    await media({ media: 'print' });
    expect(textOf(element)).to.contain('602-555-0100').and.contain('Ice and heat log');
    const focused = root(element).activeElement as Element;
    expect(focused.className).to.equal('screen');
    expect(getComputedStyle(focused).outlineStyle, 'a ring of focus on paper').to.equal('none');
    dispatchEvent(new Event('afterprint'));
  });

  it('is drawn for paper once where it is open, and not at all where it is empty', async () => {
    const time = nightClock();
    const element = await running(time);
    dispatchEvent(new Event('beforeprint'));
    expect(root(element).querySelector('.log, .sheet')).to.equal(null);
    dispatchEvent(new Event('afterprint'));
    await pass(element, time, 20);
    await tap(element, 'It is off', 'More');
    dispatchEvent(new Event('beforeprint'));
    expect(root(element).querySelectorAll('.log')).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    expect(root(element).querySelectorAll('.log')).to.have.length(1);
  });

  it('brings its styles into the timer, once', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 20);
    await tap(element, 'It is off', 'More');
    await tap(element, 'More', 'More');
    const table = root(element).querySelector('table') as Element;
    expect(getComputedStyle(table).borderCollapse).to.equal('collapse');
    const sheets = root(element).adoptedStyleSheets;
    expect(sheets.filter((each, at) => sheets.indexOf(each) !== at)).to.have.length(0);
  });
});

describe('treatment-timer calendar view', () => {
  const times = [1, 3].map((hours) => ({
    kind: 'cold' as const,
    start: START + hours * 60 * MINUTE,
    end: START + (hours * 60 + 20) * MINUTE,
  }));
  const scene = {
    language: 'en' as const,
    locale: 'en-US',
    now: START,
    openedAt: START - MINUTE,
    setBack: 0,
    address: '',
    times,
    exported: [] as readonly number[],
  };

  it('hands over the rest of the plan, and what takes it back', async () => {
    const handed: string[] = [];
    let exported: readonly number[] = [];
    const draw = (now: number) =>
      fixture<HTMLElement>(
        html`<div>
          ${calendarView({ ...scene, now, exported }, null, (_, starts) => (exported = starts))}
        </div>`,
      );
    const first = await draw(START);
    expect(first.innerText).to.contain('Your plan has 2 more ice and heat times, until');
    // a real one would put a file on this disk
    const value = function (this: HTMLAnchorElement) {
      handed.push(`${this.protocol} ${this.download}`);
    };
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', { configurable: true, value });
    try {
      first.querySelector('button')?.click();
      expect(exported).to.deep.equal(times.map(({ start }) => start));
      (await draw(START)).querySelectorAll('button')[1]?.click();
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(handed).to.deep.equal(['blob: times.ics', 'blob: times-out.ics']);
  });

  it('takes back exactly what is to come of what it gave', () => {
    const { text, exported } = exportFile(scene);
    const given = readByIcalJs(text).events.map(({ uid }) => uid);
    const later = START + 2 * 60 * MINUTE;
    const removal = readByIcalJs(removalFile({ ...scene, now: later, exported, times: [] }).text);
    expect(removal.events.map(({ uid }) => uid)).to.deep.equal(given.slice(1));
    const sequence = readByIcalJs(text).events[0]?.sequence ?? Infinity;
    removal.events.forEach((each) => expect(each.sequence).to.be.above(sequence));
  });
});
