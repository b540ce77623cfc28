/** Ends when the next widget may be drawn for the first time. */
let last: Promise<void> = Promise.resolve();

/**
 * The turn of a widget that is drawn for the first time. Several on one page take one task each, so that
 * the page can answer a visitor in between; one that comes alone waits for nothing.
 */
export function firstDrawingTurn(): Promise<void> {
  const turn = last;
  last = turn.then(() => new Promise((resolve) => setTimeout(resolve)));
  return turn;
}
