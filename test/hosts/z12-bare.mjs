import {
  START,
  moveableClock,
  passMinutes,
  tapAll,
  textNow,
  timerPage,
  titleNow,
} from './harness/timer.mjs';

/** All that browsers may lack. */
const WITHOUT = `<script>
  for (const name of ['vibrate', 'wakeLock', 'locks', 'serviceWorker', 'audioSession'])
    Object.defineProperty(navigator, name, { value: undefined });
  for (const name of ['AudioContext', 'webkitAudioContext', 'Notification', 'BroadcastChannel'])
    Object.defineProperty(window, name, { value: undefined });
</script>`;

export default {
  id: 'Z12',
  title: 'a whole ice time in a browser that can do nothing but show',
  html: timerPage(`${WITHOUT}<treatment-timer></treatment-timer>`),
  async check(page, expect) {
    await page.evaluate(moveableClock);
    await page.evaluate(tapAll, START);
    await page.eventually(async () => {
      expect(await page.evaluate(textNow)).to.contain('It makes no sound.');
    });
    await page.evaluate(passMinutes, 20);
    expect(await page.evaluate(titleNow)).to.equal('Take the ice off now');
    await page.eventually(async () => {
      expect(await page.evaluate(() => document.title)).to.contain('Take the ice off now');
    });
    await page.evaluate(tapAll, ['It is off']);
    expect(await page.evaluate(textNow)).to.contain('Next ice');
  },
};
