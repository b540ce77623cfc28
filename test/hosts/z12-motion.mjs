import { START, moveableClock, passMinutes, tapAll, timerPage } from './harness/timer.mjs';

/** Half way the ring is half gone; for who wants no motion, it stands whole. */
const offset = () =>
  parseFloat(
    getComputedStyle(document.querySelector('treatment-timer').shadowRoot.querySelector('.left'))
      .strokeDashoffset,
  );

export default {
  id: 'Z12',
  title: 'a visitor who wants no motion',
  engines: ['chromium'],
  html: timerPage(),
  async check(page, expect) {
    await page.evaluate(moveableClock);
    await page.evaluate(tapAll, START);
    await page.evaluate(passMinutes, 10);
    expect(await page.evaluate(offset)).to.not.equal(0);
    await page.tell('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    });
    expect(await page.evaluate(offset)).to.equal(0);
  },
};
