import type { Kind } from './plan/protocol.ts';
import type { Change, Phase } from './plan/reading.ts';
import type { Outcome } from './plan/record.ts';

const bubbling: EventInit = { bubbles: true, composed: true };

/** The plan has come to another phase. */
export class TreatmentTimerPhaseChangeEvent extends Event {
  readonly phase: Phase;
  constructor(phase: Phase) {
    super('treatment-timer-phase-change', bubbling);
    this.phase = phase;
  }
}

/** A pack went on. */
export class TreatmentTimerSessionStartEvent extends Event {
  readonly kind: Kind;
  constructor(kind: Kind) {
    super('treatment-timer-session-start', bubbling);
    this.kind = kind;
  }
}

/** The rest is over: the next pack may go on. */
export class TreatmentTimerSessionDueEvent extends Event {
  readonly kind: Kind;
  constructor(kind: Kind) {
    super('treatment-timer-session-due', bubbling);
    this.kind = kind;
  }
}

/** A pack came off. */
export class TreatmentTimerSessionEndEvent extends Event {
  readonly kind: Kind;
  /** Done, stopped because it hurt, taken-back where the start was a slip, or unconfirmed where nobody said when. */
  readonly outcome: Outcome | 'taken-back';
  constructor(kind: Kind, outcome: Outcome | 'taken-back') {
    super('treatment-timer-session-end', bubbling);
    this.kind = kind;
    this.outcome = outcome;
  }
}

/** Time is up and the pack is not confirmed to be off. */
export class TreatmentTimerOverdueEvent extends Event {
  constructor() {
    super('treatment-timer-overdue', bubbling);
  }
}

/** Somebody set the device's clock: the page noticed, or the visitor said so. */
export class TreatmentTimerClockChangedEvent extends Event {
  constructor() {
    super('treatment-timer-clock-changed', bubbling);
  }
}

/** The rest of the plan was handed over as a calendar file. */
export class TreatmentTimerExportEvent extends Event {
  constructor() {
    super('treatment-timer-export', bubbling);
  }
}

/** The browser does not keep the record: it lasts only as long as this page. */
export class TreatmentTimerStorageDegradedEvent extends Event {
  constructor() {
    super('treatment-timer-storage-degraded', bubbling);
  }
}

/** The event that tells a page of a change. */
export function eventOf(change: Change): Event {
  switch (change.type) {
    case 'phase':
      return new TreatmentTimerPhaseChangeEvent(change.phase);
    case 'start':
      return new TreatmentTimerSessionStartEvent(change.kind);
    case 'due':
      return new TreatmentTimerSessionDueEvent(change.kind);
    case 'end':
      return new TreatmentTimerSessionEndEvent(change.kind, change.outcome);
    case 'overdue':
      return new TreatmentTimerOverdueEvent();
  }
}

declare global {
  interface HTMLElementEventMap {
    'treatment-timer-phase-change': TreatmentTimerPhaseChangeEvent;
    'treatment-timer-session-start': TreatmentTimerSessionStartEvent;
    'treatment-timer-session-due': TreatmentTimerSessionDueEvent;
    'treatment-timer-session-end': TreatmentTimerSessionEndEvent;
    'treatment-timer-overdue': TreatmentTimerOverdueEvent;
    'treatment-timer-clock-changed': TreatmentTimerClockChangedEvent;
    'treatment-timer-export': TreatmentTimerExportEvent;
    'treatment-timer-storage-degraded': TreatmentTimerStorageDegradedEvent;
  }
}
