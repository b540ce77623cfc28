import type { Kind } from '../plan/protocol.ts';
import type { Phase } from '../plan/reading.ts';
import type { Action } from '../plan/session.ts';
import type { Detour, Panel } from './screen.ts';

/** A sentence about the plan as a whole, above the screen. */
export type Notice = 'unread' | 'erased' | 'clock';

/** Where a patient is on the screens. Only this page knows it; the plan itself is in the record. */
export interface Course {
  /** The patient is on the way to the next pack. */
  readonly starting: boolean;
  /** The kind that the patient would rather have, in the days of choice; null for the plan's own. */
  readonly wanted: Kind | null;
  readonly detour: Detour | null;
  /** The panel that is open below the screen. */
  readonly panel: Panel | null;
  readonly notice: Notice | null;
}

export const atFirst: Course = {
  starting: false,
  wanted: null,
  detour: null,
  panel: null,
  notice: null,
};

/** Answers to the questions before ice or heat: each leads on to the next pack. */
const ANSWERS: readonly Action['type'][] = [
  'onset',
  'clear-signs',
  'clear-cold',
  'clear-heat',
  'clear-skin',
];

/** What an action does to the course, before the plan takes it. All but answers lead back to the plan. */
export const acted = (course: Course, { type }: Action): Course => ({
  starting: ANSWERS.includes(type),
  wanted: ANSWERS.includes(type) || type === 'doubt' ? course.wanted : null,
  detour: null,
  panel: null,
  notice: null,
});

/**
 * Once the plan has taken the action: a look back leads to no pack unless the patient asked for one.
 *
 * @param before the course before the action
 * @param phase of the plan after it
 */
export const settled = (course: Course, before: Course, phase: Phase): Course =>
  phase === 'review' && !before.starting ? { ...course, starting: false } : course;

/** On the way to the next pack. Who has answered the first danger signs goes on with the others. */
export const begun = (course: Course, wanted: Kind | null): Course => ({
  ...course,
  starting: true,
  wanted,
  detour: course.detour === 'more-signs' ? course.detour : null,
});

/** A pack went on, perhaps in another tab: the patient is no longer on the way to it. */
export const started = (course: Course): Course => ({
  ...course,
  starting: false,
  wanted: null,
  detour: null,
});

/** Aside from the plan's own course, or back to it. */
export const aside = (course: Course, detour: Detour | null): Course => ({
  ...course,
  detour,
  panel: null,
});

/** Opens a panel, or closes it where it is open. */
export const toggled = (course: Course, panel: Panel): Course => ({
  ...course,
  panel: course.panel === panel ? null : panel,
});

/**
 * The plan is erased.
 *
 * @param inCalendar whether its times still stand in the visitor's calendar: the panel offers to take them out
 */
export const erased = (course: Course, inCalendar: boolean): Course => ({
  ...course,
  notice: 'erased',
  panel: inCalendar ? 'more' : null,
});
