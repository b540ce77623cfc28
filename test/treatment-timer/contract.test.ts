import { expect } from 'chai';
import type { TreatmentTimer } from '../../src/treatment-timer/treatment-timer.ts';
import { fixture } from '../helpers.ts';
import {
  buttons,
  heading,
  nightClock,
  pass,
  root,
  START,
  tap,
  textOf,
  timer,
  title,
} from './timer.ts';

const EVENTS = [
  'treatment-timer-phase-change',
  'treatment-timer-session-start',
  'treatment-timer-session-due',
  'treatment-timer-session-end',
  'treatment-timer-overdue',
  'treatment-timer-storage-degraded',
] as const;

/** Own fields of each event that reaches the document. */
function listen(): { heard: string[]; stop: () => void } {
  const heard: string[] = [];
  const note = (event: Event) => {
    const fields = Object.entries(event)
      .filter(([name]) => name !== 'isTrusted')
      .map(([name, value]) => `${name}=${String(value)}`);
    heard.push([event.type.replace('treatment-timer-', ''), ...fields].join(' '));
  };
  EVENTS.forEach((name) => document.addEventListener(name, note));
  return { heard, stop: () => EVENTS.forEach((name) => document.removeEventListener(name, note)) };
}

describe('treatment-timer contract', () => {
  it('tells the page what happens, and no answer', async () => {
    const { heard, stop } = listen();
    const time = nightClock();
    const element = await timer(time);
    await tap(element, ...START);
    await pass(element, time, 20);
    await tap(element, 'It is off');
    await pass(element, time, 100);
    await pass(element, time, 46 * 60);
    await pass(element, time, 24 * 60);
    stop();
    expect(heard).to.deep.equal([
      'phase-change phase=cold',
      'session-start kind=cold',
      'overdue',
      'session-end kind=cold outcome=done',
      'session-due kind=cold',
      'phase-change phase=choice',
      'phase-change phase=heat',
    ]);
  });

  it('tells nothing when the page opens on a plan', async () => {
    const time = nightClock();
    const element = await timer(time);
    await tap(element, ...START);
    element.remove();
    const { heard, stop } = listen();
    await timer(time);
    stop();
    expect(heard).to.deep.equal([]);
  });

  it('tells its state', async () => {
    const time = nightClock();
    const element = await timer(time);
    await tap(element, ...START);
    const now = time.now();
    expect(element.getState()).to.deep.equal({
      phase: 'cold',
      onsetAt: now,
      session: { kind: 'cold', state: 'running', startedAt: now, endsAt: now + 1_200_000 },
      nextSessionAt: null,
      history: [],
    });
  });

  it('can be asked and told before it is on the page', () => {
    const element = document.createElement('treatment-timer');
    element.planId = 'early';
    element.start();
    element.stop();
    element.reset();
    expect(element.getState().phase).to.equal('setup');
    element.setOnset(new Date(Date.now() - 60_000));
    expect(element.getState().onsetAt).to.be.above(0);
  });

  describe('attributes', () => {
    const rows = [
      {
        name: 'cold-minutes',
        property: 'coldMinutes',
        given: '45',
        used: 20,
        told: '"45" is not a whole number from 1 to 20. 20 is used.',
      },
      { name: 'cold-minutes', property: 'coldMinutes', given: '0', used: 1, told: '1 is used.' },
      {
        name: 'cold-minutes',
        property: 'coldMinutes',
        given: 'long',
        used: 20,
        told: '"long" is not',
      },
      {
        name: 'interval-minutes',
        property: 'intervalMinutes',
        given: '30',
        used: 120,
        told: '120 is used.',
      },
      {
        name: 'choice-from-hours',
        property: 'choiceFromHours',
        given: '12',
        used: 48,
        told: '48 is used.',
      },
      {
        name: 'heat-from-hours',
        property: 'heatFromHours',
        given: '96',
        used: 72,
        told: '72 is used.',
      },
      {
        name: 'review-after-days',
        property: 'reviewAfterDays',
        given: '30',
        used: 7,
        told: '7 is used.',
      },
      {
        name: 'storage',
        property: 'storage',
        given: 'cookie',
        used: 'local',
        told: 'local is used.',
      },
      {
        name: 'emergency-number',
        property: 'emergencyNumber',
        given: '602-555-0100',
        used: '911',
        told: '911 is used.',
      },
      {
        name: 'after-hours-phone',
        property: 'afterHoursPhone',
        given: 'call us',
        used: '',
        told: 'It is ignored.',
      },
    ] as const;
    for (const { name, property, given, used, told } of rows) {
      it(`${name}="${given}" is ${used || 'nothing'}, and the editor told`, async () => {
        const element = await fixture<TreatmentTimer>(
          `<treatment-timer ${name}="${given}"></treatment-timer>`,
        );
        expect(element[property]).to.equal(used);
        expect(textOf(element, '.editor')).to.contain(name).and.to.contain(told);
      });
    }

    it('in the wrong order are told of', async () => {
      const element = await fixture<TreatmentTimer>(
        '<treatment-timer choice-from-hours="70" heat-from-hours="60"></treatment-timer>',
      );
      expect(textOf(element, '.editor')).to.contain('70 is used for both.');
    });

    for (const [given, told] of [
      ['22:00-21:45', 'leaves'],
      ['22:00-21:40', ''],
      ['07:10-06:50', ''],
      ['07:00-06:50', 'leaves'],
      ['off', ''],
    ] as const) {
      it(`quiet-hours="${given}" ${told ? 'leave no time awake, and the editor is told' : 'leave enough'}`, async () => {
        const element = await fixture<TreatmentTimer>(
          `<treatment-timer quiet-hours="${given}"></treatment-timer>`,
        );
        expect(textOf(element, '.editor').includes('minutes of the day')).to.equal(told !== '');
      });
    }

    it('plan-id="" is told of, and counts as none', async () => {
      const element = await fixture<TreatmentTimer>(
        '<treatment-timer plan-id=" "></treatment-timer>',
      );
      expect(element.planId).to.equal('back');
      expect(textOf(element, '.editor')).to.contain('plan-id="" is empty. "back" is used.');
    });

    describe('of two timers with one plan', () => {
      const both = async (first: string, second: string) => {
        const parent = await fixture(
          `<div><treatment-timer ${first}></treatment-timer><treatment-timer ${second}></treatment-timer></div>`,
        );
        const timers = [...parent.querySelectorAll('treatment-timer')] as [
          TreatmentTimer,
          TreatmentTimer,
        ];
        await Promise.all(timers.map((each) => each.updateComplete));
        return timers;
      };
      const rows: [name: string, first: string, second: string, told: boolean][] = [
        ['differ', 'cold-minutes="10"', '', true],
        ['are the same', 'cold-minutes="10"', 'cold-minutes="10"', false],
        ['differ by name', 'cold-minutes="10"', 'plan-id="neck"', false],
        ['differ by storage', 'cold-minutes="10"', 'storage="off"', false],
      ];
      for (const [name, first, second, told] of rows) {
        it(`${name}: the editor is ${told ? '' : 'not '}told`, async () => {
          const timers = await both(first, second);
          for (const each of timers) {
            const said = textOf(each, '.editor').includes('another timer of this page');
            expect(said).to.equal(told);
          }
          // two notes for the editor would be two landmarks of one name
          timers[1].remove();
        });
      }
      it('are told of no more once one is gone', async () => {
        const [first, second] = await both('cold-minutes="10"', '');
        second.remove();
        await first.updateComplete;
        expect(textOf(first, '.editor')).to.equal('');
      });
    });

    it('in order are not', async () => {
      const element = await fixture<TreatmentTimer>(
        '<treatment-timer choice-from-hours="60" heat-from-hours="70" cold-minutes="10"></treatment-timer>',
      );
      expect(root(element).querySelector('.editor')).to.equal(null);
      expect(textOf(element)).to.contain(
        'ice for up to 10 minutes, every 2 hours, for 60 to 70 hours.',
      );
    });

    it('give the page’s emergency number', async () => {
      const element = await timer(nightClock(), { emergencyNumber: '999' });
      await tap(element, 'Danger signs');
      expect(root(element).querySelector('a[href="tel:999"]')).not.to.equal(null);
    });

    it('set the level of headings', async () => {
      const element = await fixture<TreatmentTimer>(
        '<treatment-timer heading-level="4"></treatment-timer>',
      );
      expect(title(element)).to.equal('Ice and heat plan');
      expect(root(element).querySelector('h4.title')).not.to.equal(null);
      expect(root(element).querySelector('.screen h5')).not.to.equal(null);
    });
  });

  describe('language', () => {
    it('is switched in the middle, and nothing is lost', async () => {
      const time = nightClock();
      const element = await timer(time);
      await tap(element, 'Just now', 'None', 'None', 'Español');
      expect(heading(element)).to.equal('¿Algo de esto es su caso?');
      await tap(element, 'Nada de esto', 'Todo es cierto');
      expect(title(element)).to.equal('El hielo está puesto');
      await pass(element, time, 7.4);
      await tap(element, 'Señales', 'English');
      expect(title(element)).to.equal('Ice is on');
      expect(textOf(element, '[role=timer]')).to.contain('12:36');
      expect(textOf(element, '#panel')).to.contain('Call 911 now');
    });

    it('keeps a time that is being typed', async () => {
      const element = await timer(nightClock());
      await tap(element, 'Another day');
      const field = root(element).querySelector('input') as HTMLInputElement;
      field.value = '2026-11-22T08:30';
      await tap(element, 'Español');
      expect(field.isConnected && field.value).to.equal('2026-11-22T08:30');
    });

    it('leaves no English in the Spanish plan', async () => {
      const time = nightClock();
      const element = await timer(time, { lang: 'es', clinicPhone: '602-555-0100' });
      const seen: string[] = [];
      const see = () => seen.push(textOf(element).replace('English', ''));
      see();
      for (const answer of ['Ahora mismo', 'Nada', 'Nada', 'Nada', 'Todo es cierto', 'Más']) {
        await tap(element, answer);
        see();
      }
      await pass(element, time, 33);
      see();
      await tap(element, 'Ya no está');
      see();
      await pass(element, time, 80 * 60);
      see();
      expect(seen.join(' ')).not.to.match(/\b(the|ice|your|now|off|skin|call|clinic)\b/i);
    });
  });

  it('leads to the finder of the page', async () => {
    const finder = document.createElement('clinic-locator');
    const { page } = await import('../../src/shared/script/page.ts');
    page.widgets.add(finder);
    try {
      const element = await timer(nightClock());
      await tap(element, 'Just now', 'None', 'Yes, or not sure');
      expect(buttons(element)).to.include('Find a clinic');
    } finally {
      page.widgets.delete(finder);
    }
  });
});
