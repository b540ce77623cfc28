import { textNow, timerPage } from './harness/timer.mjs';

export default {
  id: 'Z05',
  title: 'a stored plan that nobody can read',
  html: timerPage(
    '<script>localStorage.setItem("treatment-timer:back", "{\\"schema\\":9")</script><treatment-timer></treatment-timer>',
  ),
  async check(page, expect) {
    await page.eventually(async () => {
      expect(await page.evaluate(textNow)).to.contain('We could not read your saved plan.');
    });
    const aside = await page.evaluate(() => localStorage.getItem('treatment-timer:back:unread'));
    expect(aside).to.match(/^\d+ \{"schema":9$/);
  },
};
