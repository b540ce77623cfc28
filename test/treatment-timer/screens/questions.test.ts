import { expect } from 'chai';
import { laterMessages } from '../../../src/treatment-timer/screens/words/later-days.ts';
import { emergency } from '../../../src/shared/emergency/emergency.ts';
import { messages } from '../../../src/treatment-timer/screens/words.ts';
import type { TreatmentTimer } from '../../../src/treatment-timer/treatment-timer.ts';
import { until } from '../../helpers.ts';
import {
  buttons,
  heading,
  nightClock,
  pass,
  QUESTIONS,
  root,
  running,
  START,
  tap,
  textOf,
  timer,
  title,
} from '../timer.ts';

/** Words that a patient sees on the screen, all buttons among them. */
function wordsSeen(element: TreatmentTimer): number {
  const copy = root(element).querySelector('.screen')?.cloneNode(true) as Element;
  copy.querySelectorAll('.visually-hidden, svg').forEach((each) => each.remove());
  const texts: string[] = [];
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}

/** Through the questions before ice, by their safe answers. */
const SAFE = { en: START, es: ['Ahora mismo', 'Nada', 'Nada', 'Nada', 'Todo es cierto'] } as const;

describe('treatment-timer questions', () => {
  for (const language of ['en', 'es'] as const) {
    const reasons = { ice: messages[language].cold, heat: laterMessages[language].heat };
    for (const [kind, { items }] of Object.entries(reasons)) {
      it(`give eight reasons at most against ${kind}: ${language}`, () => {
        expect(items.length).to.be.within(1, 8);
      });
    }
  }

  it('lead to ice in five screens', async () => {
    const element = await timer(nightClock());
    const headings = [heading(element)];
    for (const answer of START) {
      await tap(element, answer);
      headings.push(heading(element));
    }
    expect(headings).to.deep.equal([
      'When did your back pain start?',
      'Call 911 now if you have',
      'Also call 911 now for',
      'Do any of these fit you?',
      'Is all of this true?',
      '',
    ]);
    expect(title(element)).to.equal('Ice is on');
  });

  for (const lang of ['en', 'es'] as const) {
    it(`take fewer than fifty words each: ${lang}`, async () => {
      const element = await timer(nightClock(), { lang });
      const counts: number[] = [];
      for (const answer of SAFE[lang]) {
        counts.push(wordsSeen(element));
        await tap(element, answer);
      }
      expect(counts.length).to.equal(5);
      expect(Math.max(...counts), counts.join())
        .to.be.below(50)
        .and.above(10);
    });

    it(`ask for each danger sign of the card, in its words: ${lang}`, async () => {
      const element = await timer(nightClock(), { lang });
      const asked: string[] = [];
      for (const answer of SAFE[lang].slice(0, 3)) {
        const signs = root(element).querySelectorAll<HTMLElement>('.screen .emergency li');
        signs.forEach((each) => asked.push(each.innerText.trim()));
        await tap(element, answer);
      }
      expect(asked).to.deep.equal(emergency[lang].signs);
    });
  }

  it('say when to stop before the first ice, and how often heat may be', async () => {
    const time = nightClock();
    const element = await timer(time);
    await tap(element, ...QUESTIONS);
    expect(textOf(element, '.screen')).to.contain('If ice makes you worse, stop.');
    await tap(element, 'All true');
    await pass(element, time, 20);
    await tap(element, 'It is off');
    await pass(element, time, 49 * 60);
    await tap(element, 'Use heat', 'None', 'None', 'None');
    const text = textOf(element, '.screen');
    for (const words of [
      'a pad, a warm wet towel or a warm bath',
      'Do not lie on it.',
      'damp only if its label says so',
      'Three times a day at most.',
      'If heat makes you worse, stop.',
    ]) {
      expect(text).to.contain(words);
    }
  });

  it('show the danger signs before anything about ice that is asked', async () => {
    const element = await timer(nightClock());
    await tap(element, 'Just now');
    expect(textOf(element, '.screen'))
      .to.contain('Call 911 now if you have')
      .and.not.match(/\bice\b/i);
  });

  describe('not sure counts as yes', () => {
    const rows = [
      { name: 'a danger sign', taps: ['Just now', 'Yes, or not sure'], heading: 'Get help first' },
      {
        name: 'another danger sign',
        taps: ['Just now', 'None', 'Yes, or not sure'],
        heading: 'Get help first',
      },
      {
        name: 'a reason against ice',
        taps: ['Just now', 'None', 'None', 'Yes, or not sure'],
        heading: 'Ask before you use ice',
      },
    ];
    for (const row of rows) {
      it(`${row.name} keeps ice closed and says whom to call`, async () => {
        const element = await timer(nightClock(), {
          clinicPhone: '602-555-0100',
          afterHoursPhone: '602-555-0199',
        });
        await tap(element, ...row.taps);
        expect(heading(element)).to.equal(row.heading);
        expect(buttons(element).filter((each) => /start|true|took/i.test(each))).to.deep.equal([]);
        const calls = [...root(element).querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
        expect(calls.map(({ href }) => href)).to.include.members([
          'tel:911',
          'tel:+16025550100',
          'tel:+16025550199',
        ]);
        element.start();
        await element.updateComplete;
        expect(element.getState().session).to.equal(null);
        await tap(element, 'None');
        expect(element.getState().session).to.equal(null);
      });
      it(`${row.name}, where the page knows no number, still says whom to call`, async () => {
        const element = await timer(nightClock());
        await tap(element, ...row.taps);
        expect(textOf(element, '.screen')).to.contain('Call your doctor or a nurse line.');
        expect(root(element).querySelector('.screen a[href="tel:911"]')).not.to.equal(null);
      });
      it(`${row.name}, where the clinic may be closed, says more than to call it`, async () => {
        const element = await timer(nightClock(), { clinicPhone: '602-555-0100' });
        await tap(element, ...row.taps);
        const screen = textOf(element, '.screen');
        expect(screen).to.contain('Is the clinic closed? Call a nurse line, or go to urgent care.');
        expect(root(element).querySelector('.screen a[href="tel:911"]')).not.to.equal(null);
      });
      it(`${row.name} was a slip: there is a way back`, async () => {
        const element = await timer(nightClock());
        await tap(element, ...row.taps, 'Go back');
        expect(buttons(element)).to.include('None of these');
      });
    }
  });

  it('makes a patient wait who had ice or heat in the last two hours', async () => {
    const time = nightClock();
    const element = await timer(time);
    await tap(element, ...QUESTIONS, 'No, or not sure', 'Ice or heat was on');
    expect(heading(element)).to.equal('Next ice');
    expect(textOf(element, '.screen')).to.contain('take it off now');
    expect(buttons(element)).not.to.include('Start ice');
    await pass(element, time, 119);
    expect(buttons(element)).not.to.include('Start ice');
    await pass(element, time, 1);
    expect(buttons(element)).to.include('Start ice');
  });

  describe('not all true', () => {
    const rows = [
      { taps: ['I am sleepy'], heading: 'Ice can wait', back: 'Check again' },
      { taps: ['I have no cloth'], heading: 'Ice can wait', back: 'Check again' },
      { taps: ['My skin is not'], heading: 'How is your skin now?', back: 'Warm and normal' },
    ];
    for (const row of rows) {
      it(`${row.taps.join()} starts no ice, and leads back`, async () => {
        const element = await timer(nightClock());
        await tap(element, ...QUESTIONS, 'No, or not sure', ...row.taps);
        expect(heading(element)).to.equal(row.heading);
        expect(element.getState().session).to.equal(null);
        await tap(element, row.back);
        expect(heading(element)).to.equal('Is all of this true?');
      });
    }

    it('skin that is only cold warms up first', async () => {
      const element = await timer(nightClock());
      await tap(element, ...QUESTIONS, 'No, or not sure', 'My skin is not', 'Only cold');
      expect(textOf(element, '.screen')).to.contain('No ice or heat until it feels');
      await tap(element, 'Check again');
      expect(heading(element)).to.equal('How is your skin now?');
    });

    it('skin that looks hurt closes ice', async () => {
      const element = await timer(nightClock(), { clinicPhone: '602-555-0100' });
      await tap(element, ...QUESTIONS, 'No, or not sure', 'My skin is not', 'Pain, blisters');
      expect(element.getState().phase).to.equal('stopped');
      expect(heading(element)).to.equal('No ice or heat for now');
    });
  });

  it('cannot be skipped by script', async () => {
    const time = nightClock();
    const element = await timer(time);
    const shown: string[] = [];
    for (const answer of START) {
      element.start();
      await element.updateComplete;
      shown.push(heading(element));
      expect(element.getState().session).to.equal(null);
      await tap(element, answer);
    }
    expect(new Set(shown).size).to.equal(5);
  });

  it('are asked again after a day', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 20);
    await tap(element, 'It is off');
    await pass(element, time, 24 * 60);
    await tap(element, 'Start ice');
    expect(heading(element)).to.equal('Call 911 now if you have');
    await tap(element, 'None', 'None', 'None');
    expect(heading(element)).to.equal('Is all of this true?');
  });

  it('leave no answer in the storage', async () => {
    const element = await timer(nightClock());
    await tap(
      element,
      'Just now',
      'Yes, or not sure',
      'Go back',
      'None',
      'None',
      'Yes, or not sure',
    );
    const stored = JSON.parse(localStorage.getItem('treatment-timer:back') ?? '') as object;
    expect(Object.keys(stored)).to.have.members([
      'schema',
      'onsetAt',
      'openedAt',
      'signsClearedAt',
      'coldClearedAt',
      'heatClearedAt',
      'skinAskedAt',
      'closedAt',
      'restUntil',
      'alertedAt',
      'remindedAt',
      'session',
      'undo',
      'history',
      'exported',
      'interval',
      'seenAt',
      'setBack',
      'behind',
      'ahead',
      'aheadSettled',
      'aheadAnswered',
      'takenBack',
      'sound',
      'awake',
      'notice',
      'tone',
    ]);
    expect(localStorage.length).to.equal(1);
  });

  it('store nothing for a visitor who answers nothing', async () => {
    const element = await timer(nightClock());
    await tap(element, 'More', 'Danger signs');
    window.dispatchEvent(new Event('pagehide'));
    expect(localStorage.length).to.equal(0);
  });

  describe('another day and time', () => {
    const field = (element: Awaited<ReturnType<typeof timer>>) =>
      root(element).querySelector('input') as HTMLInputElement;

    it('is taken', async () => {
      const element = await timer(nightClock());
      await tap(element, 'Another day');
      field(element).value = '2026-11-22T08:30';
      await tap(element, 'Use this time');
      expect(element.getState().onsetAt).to.equal(new Date(2026, 10, 22, 8, 30).getTime());
      expect(heading(element)).to.equal('Call 911 now if you have');
    });

    it('is taken with Enter, and by no form', async () => {
      const element = await timer(nightClock());
      await tap(element, 'Another day');
      expect(root(element).querySelector('form')).to.equal(null);
      field(element).value = '2026-11-22T08:30';
      field(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', composed: true }));
      expect(element.getState().onsetAt).to.equal(new Date(2026, 10, 22, 8, 30).getTime());
    });

    for (const [name, value] of [
      ['nothing', ''],
      ['a day to come', '2026-12-24T08:30'],
    ] as const) {
      it(`is asked again for ${name}`, async () => {
        const element = await timer(nightClock());
        await tap(element, 'Another day');
        field(element).value = value;
        await tap(element, 'Use this time');
        expect(element.getState().onsetAt).to.equal(null);
        expect(textOf(element, '.screen')).to.contain('Pick a day and time that has passed.');
        expect(root(element).activeElement).to.equal(field(element));
      });
    }
  });

  it('leave pain of last week to heat and the clinic, after the danger signs', async () => {
    const element = await timer(nightClock());
    await tap(element, 'Another day');
    (root(element).querySelector('input') as HTMLInputElement).value = '2026-11-19T08:30';
    await tap(element, 'Use this time');
    expect(heading(element)).to.equal('Call 911 now if you have');
    await tap(element, 'None of these', 'None of these');
    await until(() => heading(element) === 'Do any of these fit you?');
    expect(textOf(element, '.screen')).to.contain('fever');
    expect(element.getState().phase).to.equal('heat');
  });

  it('take the moment of the onset from script, and then ask', async () => {
    const time = nightClock();
    const element = await timer(time);
    element.setOnset(new Date(time.now() - 3_600_000));
    await element.updateComplete;
    expect(element.getState().onsetAt).to.equal(time.now() - 3_600_000);
    expect(heading(element)).to.equal('Call 911 now if you have');
  });

  for (const [name, date] of [
    ['the future', new Date('2027-01-01')],
    ['no date', new Date(NaN)],
    ['a text', '2026-11-20' as unknown as Date],
  ] as const) {
    it(`take no onset from script in ${name}`, async () => {
      const element = await timer(nightClock());
      element.setOnset(date);
      await element.updateComplete;
      expect(element.getState().onsetAt).to.equal(null);
      expect(textOf(element, '.editor')).to.contain('setOnset()');
    });
  }
});
