// What a developer imports: the class, its events and the types of what it takes and gives. Registers nothing.
export { TreatmentTimer } from './treatment-timer.ts';
export {
  TreatmentTimerClockChangedEvent,
  TreatmentTimerExportEvent,
  TreatmentTimerOverdueEvent,
  TreatmentTimerPhaseChangeEvent,
  TreatmentTimerSessionDueEvent,
  TreatmentTimerSessionEndEvent,
  TreatmentTimerSessionStartEvent,
  TreatmentTimerStorageDegradedEvent,
} from './events.ts';
export type { TreatmentTimerState } from './plan/state.ts';
export type { Widget } from '../shared/widget.ts';
