import { expect } from 'chai';
import { until } from '../../helpers.ts';
import { nightClock, pass, root, running, tap, textOf } from '../timer.ts';

/** What a screen reader says by itself. */
const said = (element: Parameters<typeof root>[0]) =>
  root(element).querySelector('[aria-live=polite]')?.textContent?.trim();

describe('treatment-timer asked', () => {
  it('tells the time left, and later goes on telling by itself', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 3);
    await tap(element, 'Time left');
    expect(said(element)).to.equal('17:00 left');
    await pass(element, time, 7);
    expect(said(element)).to.equal('Half way. Check your skin now.');
    await pass(element, time, 5);
    expect(said(element)).to.equal('5 minutes left.');
  });

  it('tells how long time has been up', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 23);
    await tap(element, 'Time over');
    expect(said(element)).to.equal('Over time by 3 min');
    await tap(element, 'It is off');
    expect(said(element)).to.equal('');
  });

  it('says once that the rest is over, whatever has the focus', async () => {
    const time = nightClock();
    const element = await running(time, { quietHours: 'off' });
    await pass(element, time, 20);
    await tap(element, 'It is off');
    await pass(element, time, 99);
    expect(said(element)).to.equal('');
    await pass(element, time, 1);
    expect(said(element)).to.equal('The rest is over. You can start now.');
    await tap(element, 'Start ice');
    expect(said(element)).to.equal('');
  });

  it('says after the first start what the alarm can do here, and not after the second', async () => {
    const time = nightClock();
    const element = await running(time);
    await until(() => root(element).querySelector('.known-line'), 'what the alarm can do');
    expect(textOf(element, '.known-line')).to.match(
      /^(?:While you look at this page,|Sound needs a tap first:) .+\. More about the alarm$/,
    );
    expect(root(element).querySelector('.known'), 'all of it').to.equal(null);
    await tap(element, 'More about the alarm');
    expect(textOf(element, '.known')).to.contain('So set the timer of your phone or kitchen, too.');
    await tap(element, 'More');
    await pass(element, time, 20);
    expect(root(element).querySelector('.known-line'), 'over time').to.equal(null);
    await tap(element, 'It is off');
    await pass(element, time, 120);
    await tap(element, 'Start ice', 'All true');
    expect(root(element).querySelector('.known-line')).to.equal(null);
  });
});
