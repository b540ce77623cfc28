/** Weekdays that a list gives as numbers, each with its hours as text; `''` where it is closed. */
export type NumberedDays = readonly (readonly [number: number, hours: string])[];

/** From Monday, 0: with most, 1 is Monday, and Sunday is 0 or 7. */
export const weekdayOf = (number: number): number => (number + 6) % 7;

/**
 * Whether days are known by their numbers. Some systems begin their week with Sunday, as 0 or as 1,
 * others with Monday. Where all seven days are the same, that does not matter. Where 1 to 5 are open
 * and Sunday is not, 1 is likely Monday. Otherwise nobody can tell.
 */
export function numberedWeek(days: NumberedDays): 'certain' | 'likely' | undefined {
  const week = new Map<number, string>();
  for (const [number, hours] of days) {
    if (!Number.isInteger(number) || number < 0 || number > 7) return undefined;
    week.set(number, `${week.get(number) ?? ''}${hours}`);
  }
  if (week.has(0) && week.has(7)) return undefined;
  const all = new Set(week.values());
  if (week.size === 7 && all.size === 1) return 'certain';
  const isOpen = (number: number) => (week.get(number) ?? '') !== '';
  return [1, 2, 3, 4, 5].every(isOpen) && !isOpen(0) && !isOpen(7) ? 'likely' : undefined;
}
