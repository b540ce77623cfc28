import { isBlank, type EntryReader } from './entry-reader.ts';
import * as may from './field-grammar.ts';
import { show } from './problem.ts';
import { parseStatus, speaksOfClosing, statusInName, type Status } from './status.ts';

/** Whether a clinic receives patients, and what its list says to them. */
interface Standing {
  /** `gone` where the clinic must be left out. */
  readonly status: Status | 'gone';
  readonly notice?: string | undefined;
  readonly noticeUntil?: string | undefined;
}

/** Reads the status of an entry and its notice. */
export function readStatus(entry: EntryReader, name: string | undefined): Standing {
  const written = entry.one('status', may.line);
  const word = written === undefined ? statusInName(name ?? '') : parseStatus(written);
  const noticed = readNotice(entry);
  if (word === undefined && isUnreadable(entry.raw('status')))
    return { status: 'unknown', ...noticed };
  if (word === 'gone') {
    const message = `it is ${written ?? 'permanently closed'}, so this clinic is left out.`;
    entry.warn('status', 'not-active', message, 'Make it active to show it, or take it out.');
    return { status: 'gone' };
  }
  if (word === 'limited') return { status: 'open', ...noticed, notice: noticed.notice ?? written };
  if (word !== 'unknown') return { status: word ?? 'open', ...noticed };
  const message = `${show(written)} is no status that is known, so visitors never read that it is open.`;
  const fix = 'Write open, temporarily closed, or closed; other news goes into notice.';
  entry.warn('status', 'wrong-value', message, fix);
  return { status: 'unknown', ...noticed, notice: noticed.notice ?? written };
}

/** A status that says something, such as an object of another list, which nobody can read. */
const isUnreadable = (status: unknown): boolean =>
  Array.isArray(status) ? status.some((each) => !isBlank(each)) : !isBlank(status);

/** The notice itself, or schema.org's announcement. */
function readNotice(entry: EntryReader): Pick<Standing, 'notice' | 'noticeUntil'> {
  const own = entry.one('notice', may.line);
  const announcement = entry.inside('specialAnnouncement', 'text');
  const notice = own ?? announcement?.one('text', may.line) ?? announcement?.one('name', may.line);
  if (notice === undefined) return {};
  const noticeUntil =
    entry.one('noticeUntil', may.date) ??
    (own === undefined ? announcement?.one('expires', may.date) : undefined);
  if (speaksOfClosing(notice)) {
    const message = `the notice ${show(notice)} may say that it is closed, so until it ends visitors read "call to check".`;
    const fix =
      'Where it is closed, write temporarily closed as its status, or the days into the holiday hours.';
    entry.warn('notice', 'notice', message, fix);
  }
  return { notice, noticeUntil };
}
