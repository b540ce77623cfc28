import { register } from '../shared/register.ts';
import { SpasmInfoCard } from './spasm-info-card.ts';

export const registeredSpasmInfoCard = register('spasm-info-card', SpasmInfoCard);

declare global {
  interface HTMLElementTagNameMap {
    'spasm-info-card': SpasmInfoCard;
  }
}
