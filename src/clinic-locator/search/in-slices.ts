/** As long as a page may be busy without a visitor feeling it, in ms, with room for slow phones. */
const BUSY = 8;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Runs long work to its end, letting the page go on between its steps.
 *
 * @param wanted false when nobody waits for it any more: the rest is then left undone
 */
export async function inSlices<T>(
  work: Generator<void, T>,
  wanted: () => boolean = () => true,
): Promise<T | undefined> {
  for (let since = performance.now(); wanted();) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < BUSY) continue;
    await pause();
    since = performance.now();
  }
  return undefined;
}
