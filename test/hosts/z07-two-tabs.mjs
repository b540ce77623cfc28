import {
  START,
  countBuzzes,
  moveableClock,
  nearEnd,
  tapAll,
  timerPage,
  titleNow,
} from './harness/timer.mjs';

export default {
  id: 'Z07',
  title: 'two tabs with one plan give one alert and end as one',
  engines: ['chromium', 'firefox'],
  html: timerPage(),
  async check(page, expect) {
    await page.evaluate(countBuzzes);
    await page.evaluate(moveableClock);
    await page.evaluate(tapAll, START);
    const other = await page.again();
    await other.evaluate(countBuzzes);
    await other.evaluate(moveableClock);
    for (const tab of [page, other]) {
      await tab.evaluate(nearEnd);
      await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    }
    const buzzes = async () =>
      (await page.evaluate(() => window.buzzes)) + (await other.evaluate(() => window.buzzes));
    await page.eventually(async () => {
      expect(await page.evaluate(titleNow)).to.equal('Take the ice off now');
      expect(await other.evaluate(titleNow)).to.equal('Take the ice off now');
      expect(await buzzes()).to.equal(1);
    });
    // as long as a claim may take
    for (let seconds = 0; seconds < 3; seconds++) await page.second();
    expect(await buzzes(), 'alerts of both').to.equal(1);
    await other.evaluate(tapAll, ['It is off']);
    await page.eventually(async () => {
      expect(await page.evaluate(titleNow)).to.equal('Ice and heat plan');
    });
  },
};
