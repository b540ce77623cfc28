import { expect } from 'chai';
import type { Screen } from '../../../src/treatment-timer/screens/screen.ts';
import type { TreatmentTimer } from '../../../src/treatment-timer/treatment-timer.ts';
import type { FakeClock } from '../../helpers.ts';
import { drawn, nightClock, pass, QUESTIONS, root, START, tap, textOf, timer } from '../timer.ts';

/** A tap, so many minutes that pass, or something else that happens. */
export type Step = string | number | ((element: TreatmentTimer, time: FakeClock) => void);

/** Words that only this state shows, and how a patient comes there. */
export type Way = readonly [says: string, ...steps: Step[]];

const REST = [...START, 20, 'It is off'] as const;
const HEAT = [...REST, 49 * 60, 'Use heat', 'None', 'None', 'None'] as const;
const CLOSED = [...START, 5, 'It hurts', 'Pain'] as const;

/** The compiler misses a screen that has no way to it. */
export const screens: Readonly<Record<Screen, Way>> = {
  onset: ['When did your back pain start?'],
  'onset-time': ['Use this time', 'Another day'],
  signs: ['Call 911 now if you have', 'Just now'],
  danger: ['Get help first', 'Just now', 'Yes, or not sure'],
  'more-signs': ['Also call 911 now for', 'Just now', 'None'],
  cold: ['hives from cold', 'Just now', 'None', 'None'],
  caution: ['Ask before you use ice', 'Just now', 'None', 'None', 'Yes, or not sure'],
  heat: ['pregnant', ...REST, 49 * 60, 'Use heat', 'None', 'None'],
  ready: ['Is all of this true?', ...QUESTIONS],
  which: ['What is not true', ...QUESTIONS, 'No, or'],
  later: ['Ice can wait', ...QUESTIONS, 'No, or', 'I am sleepy'],
  skin: ['How is your skin now?', ...QUESTIONS, 'No, or', 'My skin'],
  'warm-up': ['Let your skin come back', ...QUESTIONS, 'No, or', 'My skin', 'Only cold'],
  session: ['Don’t lie on it', ...START, 5],
  rest: ['Next ice', ...REST],
  closed: ['No ice or heat for now', ...CLOSED],
  reopen: ['Did a clinician check your skin', ...CLOSED, 'A clinician'],
  review: ['How is your back now?', ...REST, 8 * 24 * 60],
  outdated: ['Is this a new spasm?', ...REST, 22 * 24 * 60],
  erase: ['Erase your plan?', ...REST, 'More', 'Erase'],
  lasting: ['Please call about it', ...REST, 22 * 24 * 60, 'No, it is'],
};

/** The same screens with something more or something else on them. */
export const states: Readonly<Record<string, Way>> = {
  'a wrong time': ['Pick a day and time that has passed', 'Another day', 'Use this time'],
  exposed: ['take it off now', ...QUESTIONS, 'No, or', 'Ice or heat'],
  'half way': ['a mirror or a helper', ...START, 11],
  over: ['Take the ice off now', ...START, 23],
  late: ['Still on?', ...START, 60],
  due: ['You can use ice now', ...REST, 100],
  'due at night': [
    'Are you awake?',
    (element) => (element.quietHours = '00:00-23:30'),
    ...[...REST, 100],
  ],
  'the date to be checked': ['now', ...REST, slept, 0, 'Start ice'],
  'the date denied': ['The time is wrong', ...REST, slept, 0, 'Start ice', 'No, or'],
  choice: ['your choice now', ...REST, 49 * 60],
  'a reason against heat': [
    'Ask before you use heat',
    ...[...REST, 49 * 60, 'Use heat', 'None', 'None', 'Yes, or not sure'],
  ],
  'ready for heat': ['warm, never hot', ...HEAT],
  'not ready for heat': ['It is hot, or I have no cloth', ...HEAT, 'No, or'],
  'no heat yet': ['Heat can wait', ...HEAT, 'No, or', 'It is hot'],
  'heat is on': ['Heat is on', ...HEAT, 'All true', 9],
  'heat over': ['Stop the heat now', ...HEAT, 'All true', 18],
  'heat, late': ['Still on?', ...HEAT, 'All true', 60],
  'asked about the skin, late': ['How is your skin now?', ...START, 60, 'It is off, but'],
  'hours late': ['8 h', ...START, 520],
  'heat three times a day': [
    'Three heat times in a day are enough',
    ...HEAT,
    'All true',
    ...[15, 'It is off', 105, 'Start heat', 'All true'],
    ...[15, 'It is off', 105, 'Start heat', 'All true'],
    ...[15, 'It is off'],
  ],
  'rest after heat': ['Next heat', ...HEAT, 'All true', 15, 'It is off'],
  'heat alone': ['You can use heat now', ...REST, 73 * 60],
  'a slip': ['No, it is still on', ...START, 5, 'I took'],
  'a call sooner': [
    'Not better, or worse?',
    (element) => (element.reviewAfterDays = 1),
    ...[...REST, 25 * 60],
  ],
  erased: ['Your plan is erased', ...REST, 'More', 'Erase', 'Yes, erase it'],
  'erase, closed': ['even if you erase it', ...CLOSED, 'More', 'Erase'],
  'start over': ['Erase your plan?', ...REST, 8 * 24 * 60, 'A new spasm'],
  unread: [
    'We could not read your saved plan',
    () => localStorage.setItem('treatment-timer:back', '[[['),
    0,
  ],
  'not saved': ['Not saved here', (element) => (element.storage = 'off'), 0],
  'the clock set back': [
    'The clock of this device was changed',
    ...[...START, 5, (_: unknown, time: FakeClock) => time.setDate(time.now() - 3_600_000), 0],
  ],
  'wrong attributes': [
    '70 is used for both',
    (element) => (element.choiceFromHours = 70),
    (element) => (element.heatFromHours = 60),
    0,
  ],
  'danger signs at hand': ['Call 911 now if you have', ...START, 5, 'Danger signs'],
  'more, at first': ['Why?', 'More'],
  'more, ice on': ['You can erase your plan when', ...START, 5, 'More'],
  more: ['Add to my calendar', ...REST, 'More'],
  'more, with its reasons': ['too few studies', ...REST, 'More', open],
  'more, with notices': ['notice', (element) => (element.notify = 'page'), ...REST, 'More'],
  'more, without sound': ['It makes no sound', ...REST, 'More', 'Ring when', 'Keep the screen'],
  'more, over time': ['You can erase your plan when', ...START, 23, 'More'],
  'more, closed': ['Erase my plan', ...CLOSED, 'More'],
  'more, at the end': ['Your plan has no more ice or heat times', ...REST, 8 * 24 * 60, 'More'],
};

/** The phone was locked for the rest: its date goes on, the page counts nothing. */
function slept(_: TreatmentTimer, time: FakeClock): void {
  time.setDate(time.now() + 100 * 60_000);
}

function open(element: TreatmentTimer): void {
  for (const each of root(element).querySelectorAll('details')) each.open = true;
}

/** A timer before the first step, the same at any hour of the day. */
export const begin = (time: FakeClock) =>
  timer(time, {
    clinicPhone: '602-555-0100',
    afterHoursPhone: '602-555-0199',
    quietHours: 'off',
  });

/** What a patient does, one after the other. */
export async function walk(
  element: TreatmentTimer,
  time: FakeClock,
  steps: readonly Step[],
): Promise<void> {
  for (const step of steps) {
    if (typeof step === 'number') await pass(element, time, step);
    else if (typeof step === 'string') await tap(element, step);
    else step(element, time);
  }
  await drawn(element);
}

export async function go([says, ...steps]: Way): Promise<TreatmentTimer> {
  const time = nightClock();
  const element = await begin(time);
  await walk(element, time, steps);
  expect(textOf(element)).to.contain(says);
  return element;
}

export const controls = (element: TreatmentTimer) => [
  ...root(element).querySelectorAll<HTMLElement>(
    // what shows itself to the keyboard alone is measured there
    'button:not(.visually-hidden), .button, a.link, .field, label.switch, summary',
  ),
];
