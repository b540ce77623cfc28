/** How long a page may be busy without a visitor feeling it, in ms, with room for slow phones. */
const BUSY = 8;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Runs long work to its end, letting the page go on between its steps. */
export async function runInSlices<T>(work: Generator<void, T>): Promise<T> {
  for (let since = performance.now(); ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < BUSY) continue;
    await pause();
    since = performance.now();
  }
}
