import { START, tapAll, textNow, timerPage, titleNow } from './harness/timer.mjs';

/** On the skin, the longer of date and counted time holds. */
export default {
  id: 'Z03',
  title: 'a clock that is set back while ice is on',
  html: timerPage(),
  async check(page, expect) {
    await page.evaluate(() => {
      window.moved = 0;
      window.counted = 0;
      document.querySelector('treatment-timer').clock = {
        now: () => Date.now() + window.moved,
        monotonic: () => performance.now() + window.counted,
      };
    });
    await page.evaluate(tapAll, START);
    await page.evaluate(async () => {
      window.moved -= 60 * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
      await document.querySelector('treatment-timer').updateComplete;
    });
    expect(await page.evaluate(titleNow)).to.equal('Ice is on');
    await page.eventually(async () => {
      expect(await page.evaluate(textNow)).to.contain('The clock of this device was changed.');
    });
    await page.evaluate(() => {
      window.moved += 20 * 60_000;
      window.counted += 20 * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.eventually(async () => {
      expect(await page.evaluate(titleNow)).to.equal('Take the ice off now');
    });
  },
};
