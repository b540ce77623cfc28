import { EVERY, MINUTES_A_DAY, type Rule, type Span } from './schedule.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
/** `08:00-12:00,13:00-17:00`, or `off`. */
export const spelledTimes = (spans: readonly Span[]): string =>
  spans.length === 0
    ? 'off'
    : spans.map(({ start, end }) => `${clock(start)}-${clock(end % MINUTES_A_DAY || end)}`).join();

function daysOf({ week, holidays }: Rule): string {
  const named: string[] = [];
  for (let day = 0; day < 7; day++) {
    if (!week[day]) continue;
    const first = day;
    while (day < 6 && week[day + 1]) day++;
    named.push(first === day ? DAYS[day]! : `${DAYS[first]}-${DAYS[day]}`);
  }
  return (holidays ? [...named, 'PH'] : named).join();
}

/**
 * Weekly hours as OpenStreetMap writes them: `Mo-Fr 08:00-17:00; Sa off`. `undefined` where that would not
 * be all of them.
 */
export function certainSpelling(rules: readonly Rule[]): string | undefined {
  const canBeSpelled = ({ week, dates, spans }: Rule) =>
    dates.length === 0 && spans !== null && week.every((weeks) => weeks === 0 || weeks === EVERY);
  if (rules.length > 8 || !rules.every(canBeSpelled)) return undefined;
  return rules
    .map((rule, at) => {
      const separator = at === 0 ? '' : rule.joins ? ', ' : '; ';
      return `${separator}${daysOf(rule)} ${spelledTimes(rule.spans ?? [])}`;
    })
    .join('');
}
