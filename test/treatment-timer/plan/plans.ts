import { HOUR, MINUTE } from '../../../src/shared/time.ts';
import { protocolOf, type Settings } from '../../../src/treatment-timer/plan/protocol.ts';
import { EMPTY, type PlanRecord } from '../../../src/treatment-timer/plan/record.ts';
import { transition, type Action } from '../../../src/treatment-timer/plan/session.ts';

export const SETTINGS: Settings = {
  coldMinutes: 20,
  heatMinutes: 15,
  intervalMinutes: 120,
  choiceFromHours: 48,
  heatFromHours: 72,
  reviewAfterDays: 7,
};

export const PROTOCOL = protocolOf(SETTINGS);

/** A Monday morning in Phoenix. */
export const T0 = Date.UTC(2026, 10, 23, 17, 0);

/** A record after actions at minutes counted from T0. */
export function after(
  ...steps: readonly (readonly [minute: number, action: Action])[]
): PlanRecord {
  return steps.reduce(
    (record, [minute, action]) => transition(record, action, T0 + minute * MINUTE, PROTOCOL),
    EMPTY,
  );
}

/** The questions answered at T0, for pain that began some hours before. */
export const cleared = (hoursAgo = 0): readonly (readonly [number, Action])[] => [
  [0, { type: 'onset', at: T0 - hoursAgo * HOUR }],
  [0, { type: 'clear-signs' }],
  [0, { type: 'clear-cold' }],
];

export const minute = (count: number): number => T0 + count * MINUTE;
