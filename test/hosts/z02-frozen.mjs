import { START, moveableClock, tapAll, timerPage, titleNow } from './harness/timer.mjs';

/** A frozen page runs nothing; what it shows on return is true at once. */
export default {
  id: 'Z02',
  title: 'a page that is frozen while ice runs out',
  engines: ['chromium'],
  html: timerPage(),
  async check(page, expect) {
    await page.evaluate(moveableClock);
    await page.evaluate(tapAll, START);
    await page.evaluate(() => {
      window.seen = [];
      for (const type of ['freeze', 'resume'])
        document.addEventListener(type, () => window.seen.push(type));
      document.addEventListener('treatment-timer-overdue', () => window.seen.push('overdue'));
      // two seconds are left
      window.moved = 20 * 60_000 - 2000;
    });
    expect(await page.evaluate(titleNow)).to.equal('Ice is on');
    await page.cover();
    await page.tell('Page.setWebLifecycleState', { state: 'frozen' });
    for (let seconds = 0; seconds < 3; seconds++) await page.second();
    await page.tell('Page.setWebLifecycleState', { state: 'active' });
    await page.uncover();
    await page.eventually(async () => {
      expect(await page.evaluate(titleNow)).to.equal('Take the ice off now');
    });
    const seen = await page.evaluate(() => window.seen.join());
    expect(seen)
      .to.match(/^freeze,/)
      .and.match(/overdue/);
    expect(seen.split('overdue').length - 1, 'alerts of the page').to.equal(1);
  },
};
