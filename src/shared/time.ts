/** Lengths of time in milliseconds. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Where a widget's time comes from; a page may hand in another, a test does. */
export interface ClockSource {
  /** Epoch milliseconds. */
  now(): number;
}
