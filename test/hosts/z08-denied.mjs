import { tapAll, textNow, timerPage } from './harness/timer.mjs';

const DENYING = `<script>
  window.Notification = class {
    static permission = 'denied';
  };
</script>`;

export default {
  id: 'Z08',
  title: 'a page whose notices are blocked',
  html: timerPage(`${DENYING}<treatment-timer notify="page"></treatment-timer>`),
  async check(page, expect) {
    await page.evaluate(tapAll, ['More']);
    await page.eventually(async () => {
      expect(await page.evaluate(textNow)).to.contain(
        'Your browser blocks notices from this page.',
      );
    });
  },
};
