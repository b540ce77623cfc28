import { register } from '../shared/script/register.ts';
import { SpasmInfoCard } from './spasm-info-card.ts';
import type {
  SpasmInfoCardContactEvent,
  SpasmInfoCardErrorEvent,
  SpasmInfoCardReadyEvent,
  SpasmInfoCardToggleEvent,
} from './events.ts';

register('spasm-info-card', SpasmInfoCard);

export * from './public.ts';

declare global {
  interface HTMLElementTagNameMap {
    'spasm-info-card': SpasmInfoCard;
  }
  interface HTMLElementEventMap {
    'spasm-info-card-contact': SpasmInfoCardContactEvent;
    'spasm-info-card-error': SpasmInfoCardErrorEvent;
    'spasm-info-card-ready': SpasmInfoCardReadyEvent;
    'spasm-info-card-toggle': SpasmInfoCardToggleEvent;
  }
}
