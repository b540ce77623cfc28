import { START, tapAll, textNow, timerPage, titleNow } from './harness/timer.mjs';

/** Storage, locks and service workers throw there, some already when they are looked at. */
export default {
  id: 'Z06',
  title: 'a frame that keeps nothing',
  html: timerPage(),
  headers: { 'content-security-policy': 'sandbox allow-scripts' },
  async check(page, expect) {
    await page.eventually(async () => {
      expect(await page.evaluate(textNow)).to.contain('Not saved here. Keep this page open.');
    });
    await page.evaluate(tapAll, START);
    expect(await page.evaluate(titleNow)).to.equal('Ice is on');
    // nobody can tell whether the frame may save a file: it asks, and claims nothing
    await page.evaluate(tapAll, ['More', 'Add to my calendar']);
    const said = await page.evaluate(textNow);
    expect(said).to.contain('Did a file come? Open it.');
    expect(said).to.contain('No file? This page may not be allowed to save one. Try this link.');
  },
};
