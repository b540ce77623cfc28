import { START, tapAll, textNow, timerPage } from './harness/timer.mjs';

/** The page's own script taps here: that is no gesture, while a tap from the browser's tools is one. */
const TAPPED = `<script>
  addEventListener('load', () => (${tapAll})(${JSON.stringify(START)}));
</script>`;

/** No frame goes by between the taps: in one the browser's tools would look at the page, which counts as a gesture. */
const AT_ONCE = `<script>
  window.requestAnimationFrame = (draw) => (queueMicrotask(() => draw(performance.now())), 1);
</script>`;

export default {
  id: 'Z09',
  title: 'a sound that no tap has let out',
  engines: ['chromium'],
  html: timerPage(`${AT_ONCE}<treatment-timer></treatment-timer>${TAPPED}`),
  async check(page, expect) {
    await page.eventually(async () => {
      const { text } = (await page.widgets()).find(({ tag }) => tag === 'treatment-timer');
      expect(text).to.contain('Sound needs a tap first');
    });
    await page.evaluate(tapAll, ['More']);
    await page.evaluate(tapAll, ['Test sound']);
    await page.eventually(async () => {
      expect(await page.evaluate(textNow)).to.contain('it rings');
      expect(await page.evaluate(textNow)).to.not.contain('Sound needs a tap first');
    });
  },
};
