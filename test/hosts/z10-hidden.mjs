import { START, tapAll, timerPage } from './harness/timer.mjs';

/** Browsers give the screen back with each look away, and say so; as this stand-in does. */
const GRANTING = `<script>
  window.requests = 0;
  Object.defineProperty(navigator, 'wakeLock', {
    value: {
      async request() {
        window.requests += 1;
        const lock = Object.assign(new EventTarget(), { release: async () => {} });
        document.addEventListener('visibilitychange', () => lock.dispatchEvent(new Event('release')), { once: true });
        return lock;
      },
    },
  });
</script>`;

export default {
  id: 'Z10',
  title: 'a screen that is kept on anew after a look away',
  engines: ['chromium'],
  html: timerPage(`${GRANTING}<treatment-timer></treatment-timer>`),
  async check(page, expect) {
    await page.evaluate(tapAll, START);
    expect(await page.evaluate(() => window.requests)).to.equal(1);
    await page.cover();
    await page.eventually(async () => {
      expect(await page.evaluate(() => document.visibilityState)).to.equal('hidden');
    });
    expect(await page.evaluate(() => window.requests), 'while hidden').to.equal(1);
    await page.uncover();
    await page.eventually(async () => {
      expect(await page.evaluate(() => window.requests)).to.equal(2);
    });
  },
};
