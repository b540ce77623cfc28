import {
  START,
  moveableClock,
  passMinutes,
  tapAll,
  textNow,
  timerPage,
  titleNow,
} from './harness/timer.mjs';

/** As on Android, where the constructor throws. */
const THROWING = `<script>
  window.asked = 0;
  window.Notification = class {
    static permission = 'default';
    static async requestPermission() {
      window.asked += 1;
      return (window.Notification.permission = 'granted');
    }
    constructor() {
      throw new TypeError('Illegal constructor.');
    }
  };
</script>`;

export default {
  id: 'Z08',
  title: 'a device whose notices throw',
  html: timerPage(`${THROWING}<treatment-timer notify="page"></treatment-timer>`),
  async check(page, expect) {
    await page.evaluate(moveableClock);
    await page.evaluate(tapAll, [...START, 'More']);
    await page.eventually(async () => {
      expect(await page.evaluate(textNow)).to.contain('Also send me a notice');
    });
    expect(await page.evaluate(() => window.asked), 'asked unasked').to.equal(0);
    await page.evaluate(tapAll, ['Also send me a notice']);
    await page.eventually(async () => {
      expect(await page.evaluate(textNow)).to.contain('You will also get a notice');
    });
    await page.evaluate(passMinutes, 21);
    await page.eventually(async () => {
      expect(await page.evaluate(titleNow)).to.equal('Take the ice off now');
      expect(await page.evaluate(() => document.title)).to.contain('Take the ice off now');
      await page.evaluate(passMinutes, 0);
      expect(await page.evaluate(textNow)).to.contain('This browser cannot send a notice here.');
    });
  },
};
