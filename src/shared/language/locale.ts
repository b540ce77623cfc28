import type { Language } from './language.ts';

const HOUR: Intl.DateTimeFormatOptions = { hour: 'numeric' };

const cycleOf = (locale?: string): string | undefined =>
  new Intl.DateTimeFormat(locale, HOUR).resolvedOptions().hourCycle;

/** Whether the visitor's device counts 12 hours or 24. */
export const deviceClock = (): 'h12' | 'h23' => (cycleOf()?.startsWith('h2') ? 'h23' : 'h12');

/** Kept once found, because formatters are slow to make. */
const found = new Map<string, string>();

/**
 * For `Intl`: the language with the region's formats. Clocks count hours as they do in the region, whatever
 * the language; where the page names no region, they do as the visitor's device does, and all else is as in
 * the United States.
 *
 * @param device how the visitor's device counts hours
 */
export function localeOf(
  language: Language,
  region: string | undefined,
  device = deviceClock(),
): string {
  if (!region) return `${language}-US-u-hc-${device}`;
  const plain = `${language}-${region}`;
  let locale = found.get(plain);
  if (!locale) {
    // the region's own language knows its clocks: an engine without the English of France would take that of America
    const own = `${new Intl.Locale(`und-${region}`).maximize().language}-${region}`;
    const wanted = cycleOf(own);
    locale = !wanted || wanted === cycleOf(plain) ? plain : `${plain}-u-hc-${wanted}`;
    found.set(plain, locale);
  }
  return locale;
}
