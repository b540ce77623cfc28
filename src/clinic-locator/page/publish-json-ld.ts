import type { Clinic } from '../clinic/clinic.ts';
import { parseHours } from '../hours/parse.ts';
import { jsonLd, MOST_CLINICS } from './json-ld.ts';

export { MOST_CLINICS };

/** The clinics for search engines: one script in the page's head, taken away again by `remove()`. */
export function publish(clinics: readonly Clinic[]): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = jsonLd(clinics, ({ hoursSource }) => parseHours(hoursSource).schedule);
  document.head.append(script);
  return script;
}
