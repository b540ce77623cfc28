// What a developer imports: the class, its events and the types of what they carry. Registers nothing.
export { SpasmInfoCard } from './spasm-info-card.ts';
export * from './events.ts';
export type { ClockSource } from '../shared/time.ts';
export type { Widget } from '../shared/widget.ts';
