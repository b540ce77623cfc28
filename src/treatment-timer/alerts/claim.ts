import type { Device } from './device.ts';

/** Where all tabs with the same plan note the last alert. Both are synchronous. */
export interface Ledger {
  /** When any tab last gave an alert for this plan, epoch milliseconds; 0 for never. */
  lastAlertAt(): number;
  noteAlert(at: number): void;
}

/** A tab that holds the lock for longer is frozen, and would hold it for hours. */
const PATIENCE = 2000;

/** A tab in another process may get the lock before it sees the note. */
const HELD = 100;

/** Without locks, tabs ask one after the other by chance. */
const JITTER = 500;

/**
 * Whether this tab is to give the alert: of all tabs that ask at about the same time, one is told so.
 * Reading and noting is one step that nothing interrupts, so a frozen tab whose lock was taken away
 * finds the note when it wakes.
 *
 * @param name the same in every tab with the same plan
 * @param spacing an alert in so many milliseconds before is another tab's
 * @param wanted whether the alert still is, once it is this tab's turn: the wait can outlast the pack
 */
export function claimAlert(
  name: string,
  ledger: Ledger,
  now: () => number,
  spacing: number,
  wanted: () => boolean,
  { navigator: { locks }, after }: Device,
): Promise<boolean> {
  const take = (): boolean => {
    if (!wanted()) return false;
    const passed = now() - ledger.lastAlertAt();
    // negative where the clock was set back since the last alert
    if (passed >= 0 && passed < spacing) return false;
    ledger.noteAlert(now());
    return true;
  };
  return new Promise((resolve) => {
    let asked = false;
    const settle = (): Promise<void> => {
      // a lock that was stolen from a frozen tab is refused to it once more when it wakes: to take again
      // then would note an alert that nobody gives
      if (!asked) resolve(take());
      asked = true;
      return new Promise((release) => void after(HELD, release));
    };
    if (!locks) return void after(Math.random() * JITTER, () => void settle());
    const steal = () => void locks.request(name, { steal: true }, settle).catch(settle);
    const patient = after(PATIENCE, steal);
    // a sandboxed frame refuses: then no other tab shares the plan either
    void locks.request(name, settle).catch(settle).finally(patient);
  });
}
