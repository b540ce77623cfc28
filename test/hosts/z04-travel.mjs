import { START, tapAll, textNow, timerPage } from './harness/timer.mjs';

/** The record holds instants: another zone changes what the clock on the wall says, and nothing else. */
export default {
  id: 'Z04',
  title: 'a device that travels while ice is on',
  engines: ['chromium'],
  html: timerPage(),
  async check(page, expect) {
    const off = async () => / at (\d+):(\d\d).([AP]M)/.exec(await page.evaluate(textNow));
    const ends = () =>
      page.evaluate(() => document.querySelector('treatment-timer').getState().session.endsAt);
    await page.tell('Emulation.setTimezoneOverride', { timezoneId: 'America/Phoenix' });
    await page.evaluate(tapAll, START);
    const before = await ends();
    const [, hour] = await off();
    await page.tell('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' });
    await page.eventually(async () => {
      const [, there] = await off();
      // sixteen hours on
      expect(Number(there) % 12).to.equal((Number(hour) + 16) % 12);
    });
    expect(await ends()).to.equal(before);
  },
};
