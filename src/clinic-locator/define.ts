import { register } from '../shared/register.ts';
import { ClinicLocator } from './clinic-locator.ts';

export const registeredClinicLocator = register('clinic-locator', ClinicLocator);

declare global {
  interface HTMLElementTagNameMap {
    'clinic-locator': ClinicLocator;
  }
}
