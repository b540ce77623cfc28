import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { iconView } from '../../shared/looks/icon-view.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { Result } from '../clinic/result.ts';
import { listWords } from './words.ts';

export interface PhotoSettings {
  /** Address of the list, or empty. */
  readonly src: string;
}

/**
 * A picture in a row is asked for before a visitor does anything. So only of hosts that hear of the visit
 * anyway: the page's own, and the list's.
 */
function inRow({ photo }: Clinic, { src }: PhotoSettings): boolean {
  try {
    const hostOf = (address: string) => new URL(address, document.baseURI).host;
    return photo !== undefined && [location.host, hostOf(src)].includes(hostOf(photo));
  } catch {
    return false;
  }
}

export const hasThumbs = (results: readonly Result[], settings: PhotoSettings): boolean =>
  results.some(({ clinic }) => inRow(clinic, settings));

/** Beside the name, which says whose it is. In a list with pictures a clinic without one has a drawing. */
export const thumbView = (clinic: Clinic, settings: PhotoSettings): TemplateResult =>
  html`<div class="thumb" aria-hidden="true">
    ${iconView('house')}
    ${inRow(clinic, settings) ? pictureView(clinic.photo!, '') : nothing}
  </div>`;

/** All of it; of other hosts asked for only when details are open. */
export const photoView = ({ photo, name }: Clinic, language: Language) =>
  photo
    ? html`<div class="photo">${pictureView(photo, listWords[language].photo(name))}</div>`
    : nothing;

/** Its host is not told which page shows it. One that does not come leaves the ground it would stand on. */
const pictureView = (photo: string, alt: string): TemplateResult =>
  html`<img
    src=${photo}
    alt=${alt}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @load=${(event: Event) => show(event, true)}
    @error=${(event: Event) => show(event, false)}
  />`;

const show = ({ currentTarget }: Event, loaded: boolean) => {
  (currentTarget as HTMLElement).hidden = !loaded;
};
