/** All about hours: a list that tells none does without it. */
export { closedView, openThenWords } from './list/closed-view.ts';
export { ClinicHours, openFirst, parseWanted, untilChange } from './hours/clinic-hours.ts';
export { leadOf } from './search/first-result.ts';
export { hoursProblems } from './hours/hours-problems.ts';
export { hoursView, weekView } from './hours/hours-view.ts';
