/** All about hours: a list that tells none does without it. */
export { closedView, openThenWords } from './closed-view.ts';
export { ClinicHours, openFirst, parseWanted, untilChange } from './core/clinic-hours.ts';
export { leadOf } from './core/lead.ts';
export { hoursProblems } from './core/hours-advice.ts';
export { hoursView, weekView } from './hours-view.ts';
