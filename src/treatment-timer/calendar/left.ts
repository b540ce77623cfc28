import type { Exported } from './calendar-plan.ts';

/** What a plan left in a calendar. */
export interface Left {
  readonly openedAt: number;
  /** By how many milliseconds the device's clock was set back in all. */
  readonly setBack: number;
  /** What the last file held. */
  readonly exported: Exported;
}

/** Years that a calendar can write end before 10000. */
const LAST_INSTANT = Date.UTC(10_000) - 1;
const LONGEST_TEXT = 5000;

/** Is something of it still to come? */
export const liesAhead = ({ exported }: Pick<Left, 'exported'>, now: number): boolean =>
  exported.some((start) => start > now);

/** As it is kept once the plan is erased: no word, no answer. */
export const leftText = ({ openedAt, setBack, exported }: Left): string =>
  [openedAt, setBack, ...exported].join(' ');

/** Undefined where the text is damaged, or all of its times have been. */
export function parseLeft(text: string, now: number): Left | undefined {
  if (text.length > LONGEST_TEXT || !/^\d+( \d+)+$/.test(text)) return undefined;
  const [openedAt = 0, setBack = 0, ...exported] = text.split(' ').map(Number);
  if (Math.max(openedAt, setBack, ...exported) > LAST_INSTANT) return undefined;
  const left = { openedAt, setBack, exported };
  return liesAhead(left, now) ? left : undefined;
}
