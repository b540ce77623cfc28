import { START, moveableClock, passMinutes, tapAll, timerPage } from './harness/timer.mjs';

export default {
  id: 'Z11',
  title: 'what a screen reader says in twenty minutes',
  html: timerPage(),
  async check(page, expect) {
    await page.evaluate(moveableClock);
    await page.evaluate(tapAll, START);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('treatment-timer');
      const region = shadowRoot.querySelector('.widget > [aria-live=polite]');
      window.said = [region.textContent.trim()];
      new MutationObserver(() => window.said.push(region.textContent.trim())).observe(region, {
        subtree: true,
        characterData: true,
        childList: true,
      });
    });
    for (let minute = 1; minute <= 20; minute++) await page.evaluate(passMinutes, 1);
    const said = JSON.parse(await page.evaluate(() => JSON.stringify(window.said.filter(Boolean))));
    expect(said, said.join(' | ')).to.have.length.within(4, 6);
    expect(said[0]).to.match(/^Take it off at /);
    expect(said.slice(1)).to.deep.equal([
      'Half way. Check your skin now.',
      '5 minutes left.',
      '1 minute left.',
    ]);
    const alert = await page.evaluate(() =>
      document
        .querySelector('treatment-timer')
        .shadowRoot.querySelector('[role=alert].visually-hidden')
        .textContent.trim(),
    );
    expect(alert).to.equal('Time is up. Take the ice off now.');
  },
};
