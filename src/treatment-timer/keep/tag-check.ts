import type { Diagnostics } from '../../shared/diagnostics.ts';
import { page } from '../../shared/script/page.ts';
import { disagreementOf, nightOf, type PlanTag } from '../plan/plan-findings.ts';
import { disorderOf } from '../plan/protocol.ts';

interface Timer extends PlanTag, HTMLElement {
  readonly diagnostics: Diagnostics;
}

/** Tells the editor what is wrong with a timer's tag as a whole, and beside the other timers of the page. */
export function checkTag(timer: Timer): void {
  const { diagnostics } = timer;
  const others: Timer[] = [];
  page.widgets.forEach((each) => {
    if (each !== timer && 'planId' in each) others.push(each as Timer);
  });
  diagnostics.set('choice-from-hours and heat-from-hours', disorderOf(timer));
  diagnostics.set('quiet-hours and minutes', nightOf(timer));
  diagnostics.set('plan-id and minutes', disagreementOf(timer, others));
  diagnostics.set(
    'plan-id=""',
    timer.getAttribute('plan-id')?.trim() === ''
      ? { message: 'is empty.', fix: `"${timer.planId}" is used. Write a name, or leave it out.` }
      : undefined,
  );
}
