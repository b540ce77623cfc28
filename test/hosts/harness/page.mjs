// A condition's page as its checks see it.
import { TAGS } from './site.mjs';

/**
 * Runs in the page, so it stands alone; plain loops, because page libraries replace `Array.from`
 * and the like.
 */
function widgetFacts(tags) {
  const facts = [];
  const smallest = (elements) => {
    let height = Infinity;
    for (let index = 0; index < elements.length; index++)
      height = Math.min(height, elements[index].getBoundingClientRect().height || height);
    return Math.round(height);
  };
  const look = (place) => {
    const isDiv = place.localName === 'div';
    const element = isDiv ? place.shadowRoot?.firstElementChild : place;
    const root = element?.shadowRoot;
    const frame = root?.querySelector('.widget');
    const fallback = place.querySelector(':scope > [data-fallback]');
    const style = frame ? getComputedStyle(frame) : {};
    facts.push({
      tag: isDiv ? `div[data-${element?.localName}]` : place.localName,
      upgraded: Boolean(root),
      heading: root?.querySelector('h2, h3, h4, h5, h6')?.textContent.trim() ?? '',
      text: root?.textContent ?? '',
      targetHeight: smallest(
        root?.querySelectorAll(':is(button, summary):not(.visually-hidden)') ?? [],
      ),
      styleElements: root?.querySelectorAll('style').length,
      width: place.getBoundingClientRect().width,
      fallback: !fallback ? 'none' : fallback.getClientRects().length > 0 ? 'visible' : 'hidden',
      hostDisplay: element ? getComputedStyle(element).display : '',
      display: style.display,
      fontSize: style.fontSize,
      letterSpacing: style.letterSpacing,
      textTransform: style.textTransform,
      direction: style.direction,
    });
  };
  for (const tag of tags) {
    const places = document.querySelectorAll(`${tag}, ${tag}-v1, div[data-${tag}]`);
    for (let index = 0; index < places.length; index++) look(places[index]);
  }
  // as text: a page library may have given arrays a toJSON of its own, which WebDriver obeys
  return JSON.stringify(facts);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

/**
 * @param browserPage goto, evaluate and close of one engine
 * @param {() => {host: string, path: string, headers: object}[]} asked every request so far
 */
export const createPage = (browserPage, asked) => ({
  /** Runs a function in the page; it sees its arguments and globals alone. */
  evaluate: browserPage.evaluate,
  tell: browserPage.tell,
  cover: browserPage.cover,
  uncover: browserPage.uncover,
  again: browserPage.again,
  leaveAndReturn: browserPage.leaveAndReturn,
  asked,
  widgets: async () => JSON.parse(await browserPage.evaluate(widgetFacts, TAGS)),
  /** What was said in the console, thrown or refused, one line each. */
  lines: async () =>
    (await browserPage.evaluate(() => window.recordedLines.join('\u0000')))
      .split('\u0000')
      .filter(Boolean),
  /** Lets a second go by, in which something could still leave the page. */
  second: () => new Promise((resolve) => setTimeout(resolve, 1000)),
  /** Tries an assertion until it holds; after long enough for a busy machine its last failure stands. */
  async eventually(assertion) {
    for (const deadline = Date.now() + 15_000; ; await pause()) {
      try {
        return await assertion();
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  },
});
