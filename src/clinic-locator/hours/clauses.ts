import type { Token } from './tokens.ts';

/** Hours, and the days or dates for which they are, as a text has them side by side. */
export interface Clause {
  dates: string;
  days: string;
  times: string;
  off: boolean;
  /** Whether `off` stands before the days. */
  offFirst: boolean;
  note: string;
  /** Hours of the day in which it is closed, such as lunch. */
  pause: string;
  /** Whether there are words in it that are not known. */
  unread: boolean;
  /** Whether it adds to the hours of the clause before: a comma stands between them. */
  readonly adds: boolean;
}

const empty = (adds: boolean): Clause => ({
  dates: '',
  days: '',
  times: '',
  off: false,
  offFirst: false,
  note: '',
  pause: '',
  unread: false,
  adds,
});

const isWhen = (token: Token | undefined): boolean =>
  token?.kind === 'days' || token?.kind === 'dates';

/**
 * Puts the tokens of a part together: `mo-th 8am-8pm fr 8am-6pm` are two clauses, as are
 * `8am-5pm mo-fr,9am-1pm sa` and `mo-fr 8am-5pm closed sa,su`.
 *
 * @returns `undefined` where unknown words may be about any day, so that nothing of the text is certain
 */
export function clausesOf(tokens: readonly Token[]): Clause[] | undefined {
  const order = tokens.filter(({ kind }) => kind === 'times' || kind === 'days');
  const timesFirst =
    order[0]?.kind === 'times' && order[order.length - 1]!.kind === 'days' && !isWhen(tokens[0]);
  let clause = empty(false);
  const clauses = [clause];
  const begin = ({ comma }: Token) => clauses.push((clause = empty(comma)));
  const said = () => clause.times !== '' || clause.off;

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const { kind, text, comma } = token;
    const next = tokens[at + 1];
    if (isWhen(token)) {
      // "sa by chance su": the words may be about both
      if (clause.unread && !comma) return undefined;
      if (kind === 'dates') {
        // "closed thanksgiving, dec 25"
        const isClosed = clause.offFirst && comma && !clause.unread;
        if (clause.unread || clause.days || clause.times || clause.dates) begin(token);
        clause.off ||= isClosed;
        clause.offFirst ||= isClosed;
        clause.dates = text;
        continue;
      }
      // "closed nov th[4]" is one day; in "closed dec 25 mo-fr 8am-5pm" the days have hours of their own
      const isOfDates = clause.dates === '' || (clause.off && !comma && text.includes('['));
      const follows = !clause.days && isOfDates && said() && (timesFirst || clause.off);
      if (clause.unread || (said() && !follows)) begin(token);
      clause.days += (clause.days && ',') + text;
      continue;
    }
    // after a comma, words may be about anything; else they are about their clause
    if (kind === 'word' && comma && said()) begin(token);
    if (kind === 'note' && comma && said() && isWhen(next)) begin(token);
    if (kind === 'off' && isWhen(next) && (said() || (clause.unread && comma))) begin(token);
    if (clause.unread) continue;
    if (kind === 'word') clause.unread = true;
    else if (kind === 'times') {
      if (clause.times && timesFirst && clause.days) begin(token);
      if (clause.off) clause.unread = true;
      else clause.times += (clause.times && ',') + text;
    } else if (kind === 'off') {
      if (clause.times) clause.unread = true;
      else {
        clause.offFirst = !clause.days && !clause.dates;
        clause.off = true;
      }
    } else if (kind === 'except') {
      if (!clause.times || !isWhen(next)) return undefined;
      begin(token);
      clause.off = clause.offFirst = true;
    } else if (kind === 'note') clause.note += (clause.note && ', ') + text;
    else if (kind === 'pause') {
      if (next && isWhen(next) && !next.comma) return undefined;
      if (clause.pause || clause.off || (!clause.times && clause.days)) clause.unread = true;
      clause.pause = text;
    } else if (kind === 'zone' && !clause.times) clause.unread = true;
  }
  return clauses;
}
