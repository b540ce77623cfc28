import { register } from '../shared/script/register.ts';
import { TreatmentTimer } from './treatment-timer.ts';

register('treatment-timer', TreatmentTimer);

export * from './public.ts';

declare global {
  interface HTMLElementTagNameMap {
    'treatment-timer': TreatmentTimer;
  }
}
