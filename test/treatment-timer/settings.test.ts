import { expect } from 'chai';
import { readByIcalJs } from './calendar-files.ts';
import { nightClock, pass, root, running, tap, textOf, timer } from './timer.ts';

const pressed = (element: Parameters<typeof root>[0], words: string) =>
  [...root(element).querySelectorAll('button')]
    .find((each) => each.innerText.trim().startsWith(words))
    ?.getAttribute('aria-pressed');

describe('treatment-timer settings', () => {
  it('gives no calendar before the safety questions', async () => {
    const element = await timer(nightClock());
    expect(await element.exportCalendar()).to.equal('');
  });

  it('gives the rest of the plan as a calendar, and says so', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 20);
    await tap(element, 'It is off');
    let exports = 0;
    element.addEventListener('treatment-timer-export', () => (exports += 1));
    const { events } = readByIcalJs(await element.exportCalendar());
    expect(events).to.have.length.above(10);
    expect(exports).to.equal(1);
  });

  for (const [on, off] of [
    ['Sound is on', 'Sound is off'],
    ['Screen stays on', 'Screen may go dark'],
  ] as const) {
    it(`is switched from "${on}" to "${off}" and back`, async () => {
      const element = await timer(nightClock());
      await tap(element, 'More');
      expect(pressed(element, on)).to.equal('true');
      await tap(element, on);
      expect(pressed(element, off)).to.equal('false');
      await tap(element, off);
      expect(pressed(element, on)).to.equal('true');
    });
  }

  it('tests no sound that is off', async () => {
    const element = await timer(nightClock());
    await tap(element, 'More');
    expect(textOf(element)).to.contain('Test sound');
    await tap(element, 'Sound is on');
    expect(textOf(element)).to.not.contain('Test sound');
  });

  it('erases the plan with one tap, and what the device kept of it', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 20);
    await tap(element, 'It is off', 'More');
    expect(localStorage.getItem('treatment-timer:back')).to.be.a('string');
    await tap(element, 'Erase my plan');
    expect(textOf(element)).to.contain('Your plan is erased.');
    expect(element.getState().onsetAt).to.equal(null);
    expect(localStorage.getItem('treatment-timer:back')).to.equal(null);
  });
});
