// The timer's log printed to PDF by a real browser, and read back by a reader of PDF that is not that browser.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { plain, printed, textOf } from './paper.mjs';
import { missing, startPages } from './widget-page.mjs';

/** Taps the buttons that begin with these words; a number lets so many minutes pass. */
async function play(steps) {
  const timer = document.querySelector('treatment-timer');
  window.passed ??= 0;
  // a visitor has looked at each screen for a second, which need not pass: the tap bears a later time
  const looked = (event) =>
    Object.defineProperty(event, 'timeStamp', { value: event.timeStamp + 1000 });
  addEventListener('click', looked, true);
  const since = Date.UTC(2026, 10, 23, 17);
  timer.clock = { now: () => since + window.passed, monotonic: () => window.passed };
  for (const step of steps) {
    await timer.updateComplete;
    if (typeof step === 'number') {
      window.passed += step * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
      continue;
    }
    const button = [...timer.shadowRoot.querySelectorAll('button, label')].find((each) =>
      each.innerText.trim().startsWith(step),
    );
    await new Promise(requestAnimationFrame);
    button.click();
  }
  await timer.updateComplete;
  removeEventListener('click', looked, true);
}

const ONCE = [
  'Just now',
  'None of these',
  'None of these',
  'None of these',
  'All true',
  20,
  'It is off',
];

describe('the timer on paper', { skip: missing }, () => {
  let pages;
  before(async () => (pages = await startPages()));
  after(() => pages?.close());

  const rows = [
    ['while it rests', ONCE],
    ['with the log open', [...ONCE, 'More']],
    ['with the danger signs open', [...ONCE, 'Danger signs']],
    ['when the next ice may go on', [...ONCE, 100]],
    ['once the plan is over', [...ONCE, 8 * 24 * 60]],
  ];
  for (const [name, steps] of rows) {
    it(`prints its log ${name}, once, in letters of 11 points`, async () => {
      const page = await pages.open('en', '<treatment-timer></treatment-timer>');
      await page.evaluate(play, steps);
      const lines = (await printed(page)).flat();
      const text = textOf(lines);
      assert.equal(text.split(plain('Ice and heat log')).length - 1, 1, text);
      assert.ok(text.includes(plain('ice taken off')), text);
      const small = lines.filter(({ size, text: said }) => said.trim() && size < 10.95);
      assert.deepEqual(
        small.map(({ text: said }) => said),
        [],
      );
      assert.equal(
        await page.$eval('treatment-timer', ({ shadowRoot }) =>
          Boolean(shadowRoot.querySelector('.log')),
        ),
        steps.includes('More'),
        'what the screen shows afterwards',
      );
    });
  }
});
