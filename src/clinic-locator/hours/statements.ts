import { inOrder, rulesOf, type Slot, type Slots } from './slots.ts';
import type { DateRange, Rule } from './schedule.ts';

/** One opening, or closure, with all that it holds for. */
export interface Statement {
  readonly days: readonly number[];
  /** Undefined is always; a bound that is not given is infinite. */
  readonly range: DateRange | undefined;
  readonly slot: Slot;
}

interface Group {
  readonly range: DateRange | undefined;
  readonly slots: Slots;
}

function combine(earlier: Slot | undefined, slot: Slot): Slot | 'contradiction' {
  if (!earlier) return slot;
  if (!earlier.spans || !slot.spans) return earlier.spans ? slot : earlier;
  if ((earlier.spans.length === 0) !== (slot.spans.length === 0)) return 'contradiction';
  return { spans: earlier.spans.concat(slot.spans) };
}

/** Days, or more than any: most for always, then for what only begins or only ends. */
const breadth = ({ range }: Group): number =>
  range ? Math.min(range.through - range.from, 1e9) : 2e9;

/**
 * Statements for the same dates add up; those for fewer days win over those for more. A day that is
 * both open and closed is neither.
 *
 * @param contradicts called for each such day
 */
export function rulesFrom(statements: readonly Statement[], contradicts: () => void): Rule[] {
  const groups = new Map<string, Group>();
  for (const { days, range, slot } of statements) {
    const key = range ? `${range.from}/${range.through}` : '';
    const { slots } = groups.get(key) ?? { slots: [] };
    groups.set(key, { range, slots });
    for (const day of days) {
      const both = combine(slots[day], slot);
      if (both === 'contradiction') contradicts();
      slots[day] = both === 'contradiction' ? { spans: null } : both;
    }
  }
  const list: Group[] = [];
  groups.forEach((group) => list.push(group));
  const rules = list
    .sort((a, b) => breadth(b) - breadth(a))
    .map(({ range, slots }) => rulesOf(slots, range ? [range] : []));
  return inOrder(rules.flat());
}
