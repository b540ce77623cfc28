import { html } from 'lit';
import '../../src/treatment-timer/define.ts';
import type { TreatmentTimer } from '../../src/treatment-timer/treatment-timer.ts';
import { clock, fixture, until, type FakeClock } from '../helpers.ts';

/** Ten to eleven on a Monday night in Phoenix. */
export const NIGHT = '2026-11-24T05:50:00Z';

export const nightClock = (): FakeClock => clock(NIGHT);

/*
 * Visitors of these tests look at each screen for a second before they tap or press a key, and none has to
 * pass for that: the screen is in sight as soon as it is drawn, and what they do bears a later time. Tests
 * about haste take that into their own hands (taps.test.ts).
 */
const LOOKED = 1000;
window.requestAnimationFrame = (draw) => {
  draw(performance.now());
  return 0;
};
const looked = (event: Event) => {
  if (Object.hasOwn(event, 'timeStamp')) return;
  Object.defineProperty(event, 'timeStamp', { value: event.timeStamp + LOOKED });
};
['pointerdown', 'keydown', 'click'].forEach((type) => addEventListener(type, looked, true));

/** A timer on the page, with a clock of its own. */
export const timer = (time: FakeClock, attributes: Record<string, string> = {}) =>
  fixture<TreatmentTimer>(
    html`<div>
      ${Object.assign(document.createElement('treatment-timer'), { clock: time, ...attributes })}
    </div>`,
  ).then(async (parent) => {
    const element = parent.querySelector('treatment-timer') as TreatmentTimer;
    await element.updateComplete;
    return element;
  });

export const root = (element: TreatmentTimer): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('The timer has not drawn.');
  return element.shadowRoot;
};

/** What a visitor can read, spaces made single. */
export const textOf = (element: TreatmentTimer, selector = '.widget'): string =>
  (root(element).querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim();

export const title = (element: TreatmentTimer): string => textOf(element, '.title');

const HEADING = '.screen :is(h2, h3, h4, h5, h6)';

/** Without the hour that may stand in it. */
export function heading(element: TreatmentTimer): string {
  const hour = textOf(element, `${HEADING} .when`);
  const text = textOf(element, HEADING);
  return text.slice(0, text.length - hour.length).trim();
}

export const buttons = (element: TreatmentTimer): string[] =>
  [...root(element).querySelectorAll('button')].map((each) => each.innerText.trim());

/** Whether the box with these words is ticked. */
export const ticked = (element: TreatmentTimer, words: string): boolean | undefined =>
  [...root(element).querySelectorAll('label')]
    .find((each) => each.innerText.trim() === words)
    ?.querySelector('input')?.checked;

/** Taps the buttons and boxes that begin with these words, one after the other. */
export async function tap(element: TreatmentTimer, ...words: string[]): Promise<void> {
  for (const word of words) {
    const button = [...root(element).querySelectorAll('button, label')].find((each) =>
      (each as HTMLElement).innerText.trim().startsWith(word),
    ) as HTMLElement | undefined;
    if (!button) throw new Error(`No button "${word}" among: ${buttons(element).join(', ')}`);
    button.click();
    await drawn(element);
  }
}

/** The timer has drawn, and the part that it asked for has come. */
export async function drawn(element: TreatmentTimer): Promise<void> {
  await element.updateComplete;
  await until(() => !root(element).querySelector('[aria-busy]'), 'the part of the timer');
  await element.updateComplete;
}

/** Time passes, and the visitor looks again. */
export async function pass(
  element: TreatmentTimer,
  time: FakeClock,
  minutes: number,
): Promise<void> {
  time.advance(minutes * 60_000);
  await look(element);
}

/** The page comes back into sight. */
export async function look(element: TreatmentTimer): Promise<void> {
  document.dispatchEvent(new Event('visibilitychange'));
  await drawn(element);
}

export const QUESTIONS = ['Just now', 'None of these', 'None of these', 'None of these'] as const;
export const START = [...QUESTIONS, 'All true'] as const;

/** A timer with a pack on since this minute. */
export async function running(time: FakeClock, attributes: Record<string, string> = {}) {
  const element = await timer(time, attributes);
  await tap(element, ...START);
  return element;
}

/** The page is opened anew: the clock that only runs forward starts again. */
export function reloaded(
  element: TreatmentTimer,
  time: FakeClock,
  attributes: Record<string, string> = {},
) {
  window.dispatchEvent(new Event('pagehide'));
  element.remove();
  const later = clock(time.now());
  return timer(later, attributes).then((again) => ({ again, later }));
}
