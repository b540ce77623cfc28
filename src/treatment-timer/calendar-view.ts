import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../shared/core/language.ts';
import { dataLink, download } from './calendar-download.ts';
import { calendarMessages } from './core/calendar-messages.ts';
import {
  calendarPlan,
  sequenceAt,
  takenBack,
  type CalendarSource,
  type Exported,
} from './core/calendar-plan.ts';
import type { PlannedTime } from './core/calendar-times.ts';
import { calendarFile, cancelFile } from './core/calendar.ts';

export { plannedTimes } from './core/calendar-times.ts';

/** What the plan's calendar is made of. */
export interface CalendarScene {
  readonly language: Language;
  readonly now: number;
  readonly openedAt: number;
  /** Address of the page that the timer stands on; empty for none. */
  readonly address: string;
  /** The rest of the plan; empty where it is over or stopped. */
  readonly times: readonly PlannedTime[];
  /** What the last file held. */
  readonly exported: Exported;
}

/** A file that was handed over, and what to keep of it. */
export interface CalendarFile {
  readonly text: string;
  readonly exported: Exported;
}

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

const sourceOf = ({ language, openedAt, address }: CalendarScene): CalendarSource => ({
  openedAt,
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
 */
export function calendarView(
  scene: CalendarScene,
  given: 'added' | 'removed' | null,
  onFile: (given: 'added' | 'removed', exported: Exported) => void,
): TemplateResult {
  const words = calendarMessages[scene.language];
  const { times, exported, now } = scene;
  const hand = (kind: 'added' | 'removed') => () => {
    const file = fileOf(kind, scene);
    download(fileName(kind), file.text);
    onFile(kind, file.exported);
  };
  const button = (kind: 'added' | 'removed', text: string) =>
    html`<button type="button" class="button quiet" @click=${hand(kind)}>${text}</button>`;
  return html`<p>${times.length > 0 ? words.left(times.length) : words.none}</p>
    <div class="actions">
      ${times.length > 0 ? button('added', words.add) : nothing}
      ${exported.some((start) => start > now) ? button('removed', words.remove) : nothing}
    </div>
    <p role="status">
      ${given ? html`${given === 'added' ? words.next : words.removed} ${fallback(given, scene)}` : nothing}
    </p>
    ${given === 'added' ? html`<p class="muted">${words.again}</p>` : nothing}`;
}

const fileOf = (kind: 'added' | 'removed', scene: CalendarScene): CalendarFile =>
  kind === 'added' ? exportFile(scene) : removalFile(scene);

const fileName = (kind: 'added' | 'removed'): string =>
  kind === 'added' ? 'times.ics' : 'times-out.ics';

const fallback = (kind: 'added' | 'removed', scene: CalendarScene): unknown =>
  opaque()
    ? html`<a href=${dataLink(fileOf(kind, scene).text)} download=${fileName(kind)}
        >${calendarMessages[scene.language].link}</a
      >`
    : nothing;
