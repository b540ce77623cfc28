// A timer on a page, as its checks use it: each of these runs in the page, so it stands alone.
import { htmlPage, script } from './site.mjs';

export const timerPage = (markup = '<treatment-timer></treatment-timer>') =>
  htmlPage({ body: markup + script });

/**
 * Taps the buttons and boxes that begin with these words, one after the other. The visitor has looked at each
 * screen for a second, which need not pass: the tap bears a later time.
 */
export async function tapAll(words) {
  const timer = document.querySelector('treatment-timer');
  const looked = (event) =>
    Object.defineProperty(event, 'timeStamp', { value: event.timeStamp + 1000 });
  const inSight = () =>
    new Promise((resolve) =>
      document.visibilityState === 'hidden' ? resolve() : requestAnimationFrame(resolve),
    );
  for (const word of words) {
    await inSight();
    const button = [...timer.shadowRoot.querySelectorAll('button, label')].find((each) =>
      each.innerText.trim().startsWith(word),
    );
    if (!button) throw new Error(`No button "${word}".`);
    addEventListener('click', looked, true);
    button.click();
    removeEventListener('click', looked, true);
    await timer.updateComplete;
  }
}

/**
 * Gives the timer a clock that can be moved: `window.moved` milliseconds ahead of the device's, and its
 * date alone by `window.dateMoved`.
 */
export function moveableClock() {
  window.moved = 0;
  window.dateMoved = 0;
  document.querySelector('treatment-timer').clock = {
    now: () => Date.now() + window.moved + window.dateMoved,
    monotonic: () => performance.now() + window.moved,
  };
}

export const titleNow = () =>
  document.querySelector('treatment-timer').shadowRoot.querySelector('.title').textContent.trim();

export const textNow = () =>
  document.querySelector('treatment-timer').shadowRoot.querySelector('.widget').innerText;

export const START = ['Just now', 'None of these', 'None of these', 'None of these', 'All true'];

/** Writes down each buzz, in the place of the device: every alert of this page begins with one. */
export function countBuzzes() {
  window.buzzes = 0;
  Object.defineProperty(navigator, 'vibrate', {
    configurable: true,
    value: (pattern) => {
      if (pattern.length > 0) window.buzzes += 1;
      return true;
    },
  });
}

/** Time passes, and the visitor looks again. */
export async function passMinutes(minutes) {
  window.moved += minutes * 60_000;
  document.dispatchEvent(new Event('visibilitychange'));
  await document.querySelector('treatment-timer').updateComplete;
}

/** Somebody sets the date, and looks again. */
export async function moveDate(minutes) {
  window.dateMoved += minutes * 60_000;
  document.dispatchEvent(new Event('visibilitychange'));
  await document.querySelector('treatment-timer').updateComplete;
}

/** Two seconds are left of the ice time. */
export const nearEnd = () => {
  window.moved = 20 * 60_000 - 2000;
};
