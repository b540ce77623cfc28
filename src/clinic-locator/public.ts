// What a developer imports: the class, its events and the types of what it takes and gives. Registers nothing.
export { ClinicLocator } from './clinic-locator.ts';
export * from './events.ts';
export type { Clinic } from './clinic/clinic.ts';
export type { Problem } from './clinic/problem.ts';
export type { ClinicResult } from './clinic/result.ts';
export type { SearchQuery } from './search/search-query.ts';
export type { ClockSource } from '../shared/time.ts';
export type { Widget } from '../shared/widget.ts';
