import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { dataLink, download } from './download-view.ts';
import { calendarMessages } from './words.ts';
import {
  calendarPlan,
  sequenceAt,
  takenBack,
  type CalendarSource,
  type Exported,
} from './calendar-plan.ts';
import type { PlannedTime } from './calendar-times.ts';
import { calendarFile, cancelFile } from './calendar.ts';

import { liesAhead, type Left } from './left.ts';

export { plannedTimes } from './calendar-times.ts';
export type { Left } from './left.ts';

/** What the plan's calendar is made of. */
export interface CalendarScene extends Left {
  readonly language: Language;
  /** For `Intl`. */
  readonly locale: string;
  readonly now: number;
  /** Address of the page that the timer stands on; empty for none. */
  readonly address: string;
  /** The rest of the plan; empty where it is over or stopped. */
  readonly times: readonly PlannedTime[];
}

/** A file that was handed over, and what to keep of it. */
export interface CalendarFile {
  readonly text: string;
  readonly exported: Exported;
}

/** Is something of it still to come? */
export const isLeft = (scene: CalendarScene): boolean => liesAhead(scene, scene.now);

/** The rest of the plan as a file. */
export function exportFile(scene: CalendarScene): CalendarFile {
  const { now, times } = scene;
  const source = sourceOf(scene);
  const { events, cancelled, exported } = calendarPlan(times, scene.exported, now, source);
  const text = calendarFile(events, { at: now, sequence: sequenceAt(now, source) }, cancelled);
  return { text, exported };
}

/** What takes the rest of the last file out of a calendar. */
export function removalFile(scene: CalendarScene): CalendarFile {
  const { now, exported } = scene;
  const source = sourceOf(scene);
  const events = takenBack(exported, now, source);
  const issue = { at: now, sequence: sequenceAt(now, source) };
  return { text: cancelFile(events, issue), exported };
}

const sourceOf = ({ language, openedAt, setBack, address }: CalendarScene): CalendarSource => ({
  openedAt,
  setBack,
  address,
  words: calendarMessages[language],
});

/** In a sandboxed frame and in a file from disk, the origin is opaque and downloads may be refused. */
const opaque = (): boolean => self.origin === 'null';

/**
 * Two buttons: one adds the rest of the plan, one takes back what an earlier file added.
 *
 * @param given which file was just handed over
 * @param onFile called after a file was handed over
 * @param left what is taken back, where that is not this plan's but an erased one's
 */
export function calendarView(
  scene: CalendarScene,
  given: 'added' | 'removed' | null,
  onFile: (given: 'added' | 'removed', exported: Exported) => void,
  left: CalendarScene = scene,
): TemplateResult {
  const words = calendarMessages[scene.language];
  const { times, locale } = scene;
  const last = times[times.length - 1];
  const files = { added: () => exportFile(scene), removed: () => removalFile(left) };
  const hand = (kind: 'added' | 'removed') => () => {
    const file = files[kind]();
    download(fileName(kind), file.text);
    onFile(kind, file.exported);
  };
  const button = (kind: 'added' | 'removed', text: string) =>
    html`<button type="button" class="button quiet" @click=${hand(kind)}>${text}</button>`;
  return html`<p>${last ? words.left(times.length, monthDay(last.start, locale)) : words.none}</p>
    <div class="actions">
      ${last ? button('added', words.add) : nothing}
      ${isLeft(left) ? button('removed', words.remove) : nothing}
    </div>
    <p aria-live="polite">
      ${given ? html`${given === 'added' ? words.next : words.removed} ${opaque() ? html`${words.blocked} ${fileLink(fileName(given), files[given]().text, words.link)}` : nothing}` : nothing}
    </p>
    ${given === 'added' ? html`<p class="muted">${words.again}</p>` : nothing}`;
}

const monthDay = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric' }).format(at);

const fileName = (kind: 'added' | 'removed'): string =>
  kind === 'added' ? 'times.ics' : 'times-out.ics';

const fileLink = (name: string, file: string, text: string): TemplateResult =>
  html`<a href=${dataLink(file)} download=${name}>${text}</a>`;
