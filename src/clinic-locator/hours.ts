/** All about hours: a list that tells none does without it. */
export { ClinicHours, openFirst, parseWanted, untilChange } from './core/clinic-hours.ts';
export { hoursProblems } from './core/hours-advice.ts';
export { hoursView } from './hours-view.ts';
