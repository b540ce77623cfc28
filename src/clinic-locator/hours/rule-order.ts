import { isPartOf, isShort, type Rule } from './schedule.ts';

const isWeekly = ({ dates, holidays, week }: Rule): boolean =>
  dates.length === 0 && (!holidays || week.some(Boolean));

/** Of how few days a rule is: of weekdays; of a season, or some weeks of a month; of holidays or single dates. */
function rank(rule: Rule): number {
  if (isShort(rule) || !(isWeekly(rule) || rule.dates.length > 0)) return 2;
  return rule.dates.length > 0 || rule.week.some(isPartOf) ? 1 : 0;
}

/** Whether all days of a rule are among those of another. */
const isAmong = (one: Rule, other: Rule): boolean =>
  one.week.every((weeks, day) => !weeks || other.week[day] !== 0);

/** Whether a later rule would undo what an earlier one says of fewer days, or that its days are closed. */
const undoes = (later: Rule, earlier: Rule): boolean => {
  if (later.joins && earlier.spans?.length !== 0) return false;
  if (rank(earlier) !== rank(later)) return rank(earlier) > rank(later);
  return rank(earlier) === 0 && earlier.spans?.length === 0 && isAmong(earlier, later);
};

/** Rules in the order of their text, of which a later one wins; but for those that would be undone, which come behind. */
function notUndone(rules: readonly Rule[]): Rule[] {
  const placed = rules.map((rule, at) => {
    const last = rules.reduce(
      (found, later, index) => (index > at && undoes(later, rule) ? index : found),
      at,
    );
    return { rule, last };
  });
  // sorting is stable: behind the rule that would undo it, in the order of the text
  return placed
    .map(({ rule, last }, at) => ({ rule, at: last + (last > at ? 0.5 : 0) }))
    .sort((a, b) => a.at - b.at)
    .map(({ rule }) => rule);
}

/**
 * Puts the rules of a text in an order in which a later one wins.
 *
 * @param texts rules without hours; they come after what they may take back: those of weekdays after all
 *   weekly hours, those of dates last
 */
export function rulesInOrder(rules: readonly Rule[], texts: readonly Rule[]): Rule[] {
  const list = notUndone(rules);
  const weekly = list.reduce((last, rule, at) => (isWeekly(rule) ? at + 1 : last), 0);
  return [
    ...list.slice(0, weekly),
    ...texts.filter(isWeekly),
    ...list.slice(weekly),
    ...texts.filter((rule) => !isWeekly(rule)),
  ];
}
