import { START, moveableClock, tapAll, timerPage, titleNow } from './harness/timer.mjs';

/** A page that the browser keeps and brings back ran nothing meanwhile. */
export default {
  id: 'Z03',
  title: 'a page that comes back from the back-forward cache',
  engines: ['chromium'],
  html: timerPage(),
  headers: { 'cache-control': 'max-age=60' },
  files: { '/away.html': '<!doctype html><title>Away</title><p>Away' },
  async check(page, expect) {
    await page.evaluate(moveableClock);
    await page.evaluate(tapAll, START);
    await page.evaluate(() => {
      addEventListener('pagehide', () => (window.moved = 25 * 60_000));
      addEventListener('pageshow', ({ persisted }) => (window.kept = persisted));
    });
    await page.leaveAndReturn('/away.html');
    await page.eventually(async () => {
      expect(await page.evaluate(() => window.kept), 'kept by the browser').to.equal(true);
      expect(await page.evaluate(titleNow)).to.equal('Take the ice off now');
    });
  },
};
