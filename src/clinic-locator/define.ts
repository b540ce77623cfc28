import { register } from '../shared/script/register.ts';
import { ClinicLocator } from './clinic-locator.ts';
import type {
  ClinicLocatorActionEvent,
  ClinicLocatorErrorEvent,
  ClinicLocatorReadyEvent,
  ClinicLocatorResultsEvent,
  ClinicLocatorSearchEvent,
  ClinicLocatorSelectEvent,
} from './events.ts';

register('clinic-locator', ClinicLocator);

export * from './public.ts';

declare global {
  interface HTMLElementTagNameMap {
    'clinic-locator': ClinicLocator;
  }
  interface HTMLElementEventMap {
    'clinic-locator-ready': ClinicLocatorReadyEvent;
    'clinic-locator-search': ClinicLocatorSearchEvent;
    'clinic-locator-results': ClinicLocatorResultsEvent;
    'clinic-locator-select': ClinicLocatorSelectEvent;
    'clinic-locator-action': ClinicLocatorActionEvent;
    'clinic-locator-error': ClinicLocatorErrorEvent;
  }
}
