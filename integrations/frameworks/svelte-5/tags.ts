// What TypeScript must take and refuse of the tags in markup of Svelte 5.
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'clinic-widgets/types/svelte';

type Props = SvelteHTMLElements['clinic-locator'];

export const taken: Props = {
  class: 'wide',
  clinics: [],
  limit: 5,
  units: 'km',
  'onclinic-locator-ready': (event) => event.count.toFixed(),
};
// @ts-expect-error no such word
export const word: Props['units'] = 'furlong';
// @ts-expect-error no such field
export const field: Props['onclinic-locator-ready'] = (event) => event.clinicId;
