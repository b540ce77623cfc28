import { expect } from 'chai';
import { readByIcalJs } from '../calendar/calendar-files.ts';
import { nightClock, pass, reloaded, running, tap, textOf, ticked, timer } from '../timer.ts';
import '../../helpers.ts';

describe('treatment-timer settings', () => {
  it('gives no calendar before the safety questions', async () => {
    const element = await timer(nightClock());
    expect(element.exportCalendar()).to.equal('');
  });

  it('gives the rest of the plan as a calendar, and says so', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 20);
    await tap(element, 'It is off');
    let exports = 0;
    element.addEventListener('treatment-timer-export', () => (exports += 1));
    const { events } = readByIcalJs(element.exportCalendar());
    expect(events).to.have.length.above(10);
    expect(exports).to.equal(1);
  });

  for (const words of ['Ring when time is up', 'Keep the screen on']) {
    it(`"${words}" can be turned off and on`, async () => {
      const element = await timer(nightClock());
      await tap(element, 'More');
      expect(ticked(element, words)).to.equal(true);
      await tap(element, words);
      expect(ticked(element, words)).to.equal(false);
      await tap(element, words);
      expect(ticked(element, words)).to.equal(true);
    });

    it(`"${words}" stays off after a reload, in another tab, and for a new spasm`, async () => {
      const time = nightClock();
      const element = await running(time);
      await tap(element, 'More', words);
      const other = await timer(time);
      await tap(other, 'More');
      expect(ticked(other, words)).to.equal(false);
      other.remove();
      const { again, later } = await reloaded(element, time);
      await tap(again, 'More');
      expect(ticked(again, words)).to.equal(false);
      await pass(again, later, 20);
      await tap(again, 'It is off', 'More', 'Erase my plan', 'Yes, erase it', 'More');
      expect(ticked(again, words)).to.equal(false);
      const { again: fresh } = await reloaded(again, later);
      await tap(fresh, 'More');
      expect(ticked(fresh, words)).to.equal(true);
    });
  }

  it('tests no sound that is off', async () => {
    const element = await timer(nightClock());
    await tap(element, 'More');
    expect(textOf(element)).to.contain('Test sound');
    await tap(element, 'Ring when time is up');
    expect(textOf(element)).to.not.contain('Test sound');
  });

  it('erases the plan with one tap, and what the device kept of it', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 20);
    await tap(element, 'It is off', 'More');
    expect(localStorage.getItem('treatment-timer:back')).to.be.a('string');
    await tap(element, 'Erase my plan', 'Yes, erase it');
    expect(textOf(element)).to.contain('Your plan is erased.');
    expect(element.getState().onsetAt).to.equal(null);
    expect(localStorage.getItem('treatment-timer:back')).to.equal(null);
  });
});
