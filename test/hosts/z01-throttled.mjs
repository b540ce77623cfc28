import { START, moveableClock, tapAll, timerPage } from './harness/timer.mjs';

/** Browsers hold back the timers of a hidden tab, so it has few, and none of them counts. */
export default {
  id: 'Z01',
  title: 'a hidden tab wakes once, when time is up',
  engines: ['chromium'],
  html: timerPage(),
  async check(page, expect) {
    await page.evaluate(moveableClock);
    await page.evaluate(tapAll, START);
    await page.evaluate(() => {
      // five seconds are left, which the next tick will know
      window.moved = 20 * 60_000 - 5000;
      window.seen = [];
      const face = document
        .querySelector('treatment-timer')
        .shadowRoot.querySelector('[role=timer]');
      document.addEventListener('treatment-timer-overdue', () =>
        window.seen.push(document.hidden ? 'overdue' : 'seen'),
      );
      document.addEventListener('visibilitychange', () => {
        if (!document.hidden) return;
        new MutationObserver(() => window.seen.push('tick')).observe(face, {
          subtree: true,
          characterData: true,
          childList: true,
        });
      });
    });
    await page.second();
    await page.cover();
    await page.eventually(async () => {
      expect(await page.evaluate(() => window.seen.join())).to.contain('overdue');
    });
    const seen = await page.evaluate(() => window.seen.join());
    // the one repaint is the one that says so
    expect(seen).to.match(/^(?:tick,)?overdue(?:,tick)*$/);
    expect(seen.split('tick').length - 1, 'repaints').to.be.at.most(2);
    await page.uncover();
  },
};
