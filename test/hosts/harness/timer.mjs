// A timer on a page, as its checks use it: each of these runs in the page, so it stands alone.
import { htmlPage, script } from './site.mjs';

export const timerPage = (markup = '<treatment-timer></treatment-timer>') =>
  htmlPage({ body: markup + script });

/** Taps the buttons that begin with these words, one after the other. */
export async function tapAll(words) {
  const timer = document.querySelector('treatment-timer');
  for (const word of words) {
    const button = [...timer.shadowRoot.querySelectorAll('button')].find((each) =>
      each.innerText.trim().startsWith(word),
    );
    if (!button) throw new Error(`No button "${word}".`);
    button.click();
    await timer.updateComplete;
  }
}

/** Gives the timer a clock that can be moved: `window.moved` milliseconds ahead of the device's. */
export function moveableClock() {
  window.moved = 0;
  document.querySelector('treatment-timer').clock = {
    now: () => Date.now() + window.moved,
    monotonic: () => performance.now() + window.moved,
  };
}

export const titleNow = () =>
  document.querySelector('treatment-timer').shadowRoot.querySelector('.title').textContent.trim();

export const textNow = () =>
  document.querySelector('treatment-timer').shadowRoot.querySelector('.widget').innerText;

export const START = ['Just now', 'None of these', 'None of these', 'All true'];
