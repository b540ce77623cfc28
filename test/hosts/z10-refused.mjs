import { START, tapAll, textNow, timerPage, titleNow } from './harness/timer.mjs';

const REFUSING = `<script>
  Object.defineProperty(navigator, 'wakeLock', {
    value: { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
  });
</script>`;

export default {
  id: 'Z10',
  title: 'a device that does not keep its screen on',
  html: timerPage(`${REFUSING}<treatment-timer></treatment-timer>`),
  async check(page, expect) {
    await page.evaluate(tapAll, [...START, 'More about the alarm']);
    await page.eventually(async () => {
      expect(await page.evaluate(textNow)).to.contain('This page cannot keep the screen on.');
    });
    expect(await page.evaluate(titleNow)).to.equal('Ice is on');
  },
};
