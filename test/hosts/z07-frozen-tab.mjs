import {
  START,
  countBuzzes,
  moveableClock,
  nearEnd,
  tapAll,
  timerPage,
  titleNow,
} from './harness/timer.mjs';

/** A frozen tab keeps its lock for hours: the other takes it away, and the first finds out on waking. */
export default {
  id: 'Z07',
  title: 'two tabs, and the one that holds the lock is frozen',
  engines: ['chromium'],
  html: timerPage(),
  async check(page, expect) {
    await page.evaluate(countBuzzes);
    await page.evaluate(moveableClock);
    await page.evaluate(tapAll, START);
    await page.evaluate(async () => {
      window.seen = [];
      for (const type of ['freeze', 'resume'])
        document.addEventListener(type, () => window.seen.push(type));
      await new Promise((held) => {
        const request = navigator.locks.request('treatment-timer:back', () => {
          held();
          return new Promise(() => {});
        });
        request.catch(() => window.seen.push('stolen'));
      });
    });
    const other = await page.again();
    await other.evaluate(countBuzzes);
    await other.evaluate(moveableClock);
    expect(await other.evaluate(titleNow)).to.equal('Ice is on');
    await page.evaluate(nearEnd);
    await page.tell('Page.setWebLifecycleState', { state: 'frozen' });
    await other.evaluate(nearEnd);
    await page.eventually(async () => {
      expect(await other.evaluate(titleNow)).to.equal('Take the ice off now');
    });
    await page.eventually(async () => {
      expect(await other.evaluate(() => window.buzzes), 'alerts of the tab in front').to.equal(1);
    });
    await page.tell('Page.setWebLifecycleState', { state: 'active' });
    await page.uncover();
    await page.eventually(async () => {
      expect(await page.evaluate(titleNow)).to.equal('Take the ice off now');
      expect(await page.evaluate(() => window.seen.join())).to.match(
        /^freeze,(?=.*resume)(?=.*stolen)/,
      );
    });
    // as long as a claim may take
    for (let seconds = 0; seconds < 3; seconds++) await page.second();
    expect(await page.evaluate(() => window.buzzes), 'alerts of the tab that was frozen').to.equal(
      0,
    );
    expect(await other.evaluate(() => window.buzzes), 'alerts of the other').to.equal(1);
  },
};
