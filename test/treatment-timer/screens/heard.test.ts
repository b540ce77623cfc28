import { expect } from 'chai';
import { keys } from '../../helpers.ts';
import type { TreatmentTimer } from '../../../src/treatment-timer/treatment-timer.ts';
import { nightClock, pass, QUESTIONS, root, running, START, tap, textOf, timer } from '../timer.ts';
import { controls, go, screens, states } from './ways.ts';

const screen = (element: TreatmentTimer) => root(element).querySelector('.screen') as HTMLElement;

/** What the elements say that an attribute names. */
const referred = (element: TreatmentTimer, attribute: string): string =>
  (screen(element).getAttribute(attribute) ?? '')
    .split(' ')
    .map((id) => (id && root(element).getElementById(id)?.textContent) || '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const named = (element: TreatmentTimer) => referred(element, 'aria-labelledby');
const described = (element: TreatmentTimer) => referred(element, 'aria-describedby');

describe('treatment-timer, heard', () => {
  it('moves focus to one group that stays, named by each new question and its step', async () => {
    const element = await timer(nightClock());
    const group = screen(element);
    expect(group.getAttribute('role')).to.equal('group');
    const heard: string[] = [];
    for (const answer of START) {
      await tap(element, answer);
      expect(root(element).activeElement).to.equal(group);
      expect(group.isConnected).to.equal(true);
      heard.push(named(element));
    }
    expect(heard).to.deep.equal([
      'Call 911 now if you have Step 2 of 5',
      'Also call 911 now for Step 3 of 5',
      'Do any of these fit you? Step 4 of 5',
      'Is all of this true? Step 5 of 5',
      'Ice is on',
    ]);
    await keys('Tab');
    expect(root(element).activeElement?.textContent).to.contain('I took it off');
  });

  const about: [string, string[], string[]][] = [
    ['danger signs', ['Just now'], ['trouble peeing', 'chest pain']],
    ['the other signs', ['Just now', 'None'], ['fainting', 'nobody to help']],
    ['reasons', ['Just now', 'None', 'None'], ['heart trouble', 'under 18']],
    [
      'the four statements',
      [...QUESTIONS],
      ['last 2 hours', 'warm and normal', 'wide awake', 'in a cloth', 'worse, stop'],
    ],
  ];
  for (const [name, taps, said] of about) {
    it(`reads ${name} with the question`, async () => {
      const element = await timer(nightClock());
      await tap(element, ...taps);
      for (const words of said) expect(described(element)).to.contain(words);
      // Orca leaves out the group's name in Chromium
      const question = textOf(element, '.screen :is(h2, h3)');
      expect(described(element).startsWith(question), question).to.equal(true);
    });
  }

  it('says the hour of the next ice where focus goes', async () => {
    const time = nightClock();
    const element = await running(time, { quietHours: 'off' });
    await pass(element, time, 20);
    await tap(element, 'It is off');
    expect(named(element)).to.match(/^Next ice in 1 h 40 min \d+:\d\d.[AP]M$/);
  });

  it('puts the alarm in with its text, once time is up, and takes it away', async () => {
    const time = nightClock();
    const element = await running(time);
    const alert = () => root(element).querySelector('[role=alert]');
    await pass(element, time, 19);
    expect(alert()).to.equal(null);
    let born: string | null = null;
    const watch = new MutationObserver((records) =>
      records.forEach(({ addedNodes }) =>
        addedNodes.forEach((each) => {
          if ((each as Element).getAttribute?.('role') === 'alert') born = each.textContent;
        }),
      ),
    );
    watch.observe(root(element).querySelector('.widget')!, { childList: true });
    await pass(element, time, 1);
    watch.disconnect();
    expect(born).to.equal('Time is up. Take the ice off now.');
    expect(alert()?.getAttribute('aria-live')).to.equal('assertive');
    await tap(element, 'It is off');
    expect(alert()).to.equal(null);
  });

  it('names the group of the alarm’s switches', async () => {
    const element = await running(nightClock());
    await tap(element, 'More');
    const box = root(element).querySelector('.switch input') as HTMLElement;
    expect(box.closest('[role=group]')?.getAttribute('aria-label')).to.equal('Alarm');
  });

  for (const [name, way] of Object.entries({ ...screens, ...states })) {
    it(`${name}: a named group, no empty status, names as they are seen`, async () => {
      const element = await go(way);
      expect(named(element)).to.match(/\p{L}{2}/u);
      const ids = Array.from(root(element).querySelectorAll('[id]'), ({ id }) => id);
      expect(ids.filter((each, at) => ids.indexOf(each) !== at)).to.deep.equal([]);
      for (const each of root(element).querySelectorAll('[role=status], [role=alert]'))
        expect(each.textContent.trim()).not.to.equal('');
      for (const each of controls(element))
        expect(each.getAttribute('aria-label') ?? each.innerText).to.contain(each.innerText);
      expect(textOf(element, '.screen').length).to.be.above(10);
    });
  }
});
