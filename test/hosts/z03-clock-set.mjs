import {
  START,
  moveDate,
  moveableClock,
  passMinutes,
  tapAll,
  textNow,
  timerPage,
  titleNow,
} from './harness/timer.mjs';

/** On the skin, the longer of date and counted time holds. */
export default {
  id: 'Z03',
  title: 'a clock that is set back while ice is on',
  html: timerPage(),
  async check(page, expect) {
    await page.evaluate(moveableClock);
    await page.evaluate(tapAll, START);
    await page.evaluate(moveDate, -60);
    expect(await page.evaluate(titleNow)).to.equal('Ice is on');
    await page.eventually(async () => {
      expect(await page.evaluate(textNow)).to.contain('The clock of this device was changed.');
    });
    await page.evaluate(passMinutes, 20);
    await page.eventually(async () => {
      expect(await page.evaluate(titleNow)).to.equal('Take the ice off now');
    });
  },
};
