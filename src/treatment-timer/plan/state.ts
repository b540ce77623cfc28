import type { Kind } from './protocol.ts';
import type { Phase, Reading } from './reading.ts';
import type { PastSession } from './record.ts';

/** What `getState()` gives: instants in epoch milliseconds, no health answer. */
export interface TreatmentTimerState {
  readonly phase: Phase;
  readonly onsetAt: number | null;
  readonly session: {
    readonly kind: Kind;
    readonly state: 'running' | 'overdue';
    readonly startedAt: number;
    readonly endsAt: number;
  } | null;
  /** Earliest next ice time; null while a pack is on and where none comes. */
  readonly nextSessionAt: number | null;
  readonly history: readonly Omit<PastSession, 'saidLater'>[];
}

/** The reading as a page gets it. */
export const stateOf = ({
  phase,
  onsetAt,
  session,
  nextStartAt,
  history,
}: Reading): TreatmentTimerState => ({
  phase,
  onsetAt,
  session: session && {
    kind: session.kind,
    state: session.state,
    startedAt: session.startedAt,
    endsAt: session.endsAt,
  },
  nextSessionAt: nextStartAt,
  history: history.map(({ kind, startedAt, endedAt, outcome }) => ({
    kind,
    startedAt,
    endedAt,
    outcome,
  })),
});
