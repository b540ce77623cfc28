import {
  START,
  moveDate,
  moveableClock,
  passMinutes,
  tapAll,
  textNow,
  timerPage,
} from './harness/timer.mjs';

/** The date says that the rest is over, but this page counted less: it slept, or somebody set the date. The start asks for it. */
export default {
  id: 'Z03',
  title: 'a clock that runs ahead while the skin rests',
  html: timerPage(),
  async check(page, expect) {
    await page.evaluate(moveableClock);
    const state = () =>
      page.evaluate(() => {
        const { session, nextSessionAt } = document.querySelector('treatment-timer').getState();
        const now = document.querySelector('treatment-timer').clock.now();
        return { on: session !== null, minutes: Math.round((nextSessionAt - now) / 60_000) };
      });
    await page.evaluate(tapAll, START);
    await page.evaluate(passMinutes, 20);
    await page.evaluate(tapAll, ['It is off']);
    expect(await state()).to.deep.equal({ on: false, minutes: 100 });

    await page.evaluate(moveDate, 150);
    await page.evaluate(tapAll, ['Start ice']);
    expect(await page.evaluate(textNow)).to.match(/It is \d+:\d\d.[AP]M now/);
    await page.evaluate(tapAll, ['No, or not sure', 'The time is wrong']);
    expect(await page.evaluate(textNow)).to.contain('Next ice');
    expect((await state()).minutes, 'the rest that is left').to.be.within(99, 100);

    await page.evaluate(moveDate, 150);
    await page.evaluate(tapAll, ['Start ice', 'All true']);
    expect((await state()).on, 'the pack').to.equal(true);
  },
};
