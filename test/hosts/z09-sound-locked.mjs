import { START, tapAll, textNow, timerPage } from './harness/timer.mjs';

/** The page's own script taps here: that is no gesture, while a tap from the browser's tools is one. */
const TAPPED = `<script>
  addEventListener('load', () => (${tapAll})(${JSON.stringify(START)}));
</script>`;

export default {
  id: 'Z09',
  title: 'a sound that no tap has let out',
  engines: ['chromium'],
  html: timerPage(`<treatment-timer></treatment-timer>${TAPPED}`),
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
