import { START, moveableClock, tapAll, timerPage, titleNow } from './harness/timer.mjs';

const MINUTE = 60_000;
/** Seconds that are left when the tab is hidden: by then it has gone from one wake-up a second to one a minute. */
const LEFT = 80;

/** A tab hidden for long wakes once a minute. The alert can be that late, and nothing else. */
export default {
  id: 'Z01',
  title: 'a tab hidden for so long that it wakes once a minute',
  engines: ['chromium'],
  seconds: 240,
  waits: true,
  html: timerPage(),
  async check(page, expect) {
    await page.evaluate(moveableClock);
    await page.evaluate(tapAll, START);
    await page.evaluate(() => {
      window.ticks = [];
      setInterval(() => document.hidden && window.ticks.push(Date.now()), 200);
      document.addEventListener('treatment-timer-overdue', () => {
        window.told = { at: Date.now(), hidden: document.hidden };
      });
    });
    // in sight its timers follow one another, which is what browsers hold back
    for (let seconds = 0; seconds < 6; seconds++) await page.second();
    const due = await page.evaluate((left) => {
      const timer = document.querySelector('treatment-timer');
      const { endsAt } = timer.getState().session;
      // the next tick will know
      window.moved = endsAt - Date.now() - left * 1000;
      return endsAt - window.moved;
    }, LEFT);
    await page.second();
    await page.cover();
    const look = () => page.evaluate(() => ({ ticks: window.ticks, told: window.told }));
    const longestSleep = ({ ticks }) =>
      Math.max(...ticks.map((at, tick) => at - ticks[tick - 1] || 0));
    let seen = await look();
    while (!seen.told || longestSleep(seen) < MINUTE / 2) {
      await page.second();
      seen = await look();
    }
    const { ticks, told } = seen;
    expect(told.hidden, 'told while hidden').to.equal(true);
    expect(told.at - due, 'late by').to.be.within(0, MINUTE + 1000);
    const missed = ticks.filter((at) => at > due + 1000 && at < told.at - 1000);
    expect(missed, 'wake-ups before the one that told').to.deep.equal([]);
    await page.uncover();
    expect(await page.evaluate(titleNow)).to.equal('Take the ice off now');
  },
};
