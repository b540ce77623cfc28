import { START, passMinutes, tapAll, textNow, timerPage, titleNow } from './harness/timer.mjs';

/** The night on which clocks in Berlin are set back from 3:00 to 2:00: half past two comes twice. */
export default {
  id: 'Z04',
  title: 'a night on which the clocks are set back while ice is on',
  engines: ['chromium'],
  html: timerPage(),
  async check(page, expect) {
    await page.tell('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Berlin' });
    await page.evaluate(() => {
      window.moved = 0;
      document.querySelector('treatment-timer').clock = {
        // 2:50, ten minutes before
        now: () => Date.parse('2026-10-25T00:50:00Z') + window.moved,
        monotonic: () => window.moved,
      };
    });
    await page.evaluate(tapAll, START);
    expect(await page.evaluate(textNow)).to.match(/Take it off at 2:10.AM/);
    await page.evaluate(passMinutes, 15);
    expect(await page.evaluate(textNow)).to.contain('5:00');
    expect(await page.evaluate(titleNow)).to.equal('Ice is on');
    await page.evaluate(passMinutes, 5);
    expect(await page.evaluate(titleNow)).to.equal('Take the ice off now');
    await page.evaluate(tapAll, ['It is off']);
    // two hours after the start, as time passes and not as the clock on the wall says
    expect(await page.evaluate(textNow)).to.match(
      /7:00.AM[^]*soon enough\. From 3:50.AM on, if you are awake/,
    );
  },
};
