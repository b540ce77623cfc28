import { parseSpans } from './time-spans.ts';
import { normalizeText } from './normalize-text.ts';
import { ALL_DAY, type Spans } from './schedule.ts';

const MAX_LENGTH = 100;

/** An hour that only a clock of 24 hours has, or that is written as such a clock does: `08:`, `17:`. */
const OF_24 = /(?:^|-)(?:0\d|1[3-9]|2\d):/;

/**
 * One day's hours as people type them into a table: `800AM-430PM`, `8:00 AM - 4:30 PM`,
 * `9 AM-noon, 1 PM-5 PM`, `08:00-17:00`, `24/7`, `Closed`.
 *
 * @returns `null` where it cannot be read for certain: `9AM-9`, `AM-PM`, `8-5`, `800AM-430AM`, `-`
 */
export function parseDayText(written: string): Spans {
  if (written.length > MAX_LENGTH) return null;
  const text = normalizeText(written).replace(/ ?(?:&|;|\band\b) ?/g, ',');
  if (text === 'closed' || text === 'off') return [];
  if (/^(?:open )?24\/7$/.test(text)) return ALL_DAY;
  const times = parseSpans(text);
  const certain = times?.amPm || text.split(',').every((part) => OF_24.test(part));
  return times && certain && !times.unclear ? times.spans : null;
}
