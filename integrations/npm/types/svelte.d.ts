// Markup of Svelte 5, as its language tools read it.
import type { HTMLAttributes } from 'svelte/elements';
import type { Listeners, Properties, Tags } from './tags.js';

type Tag<Name extends keyof Tags> = Omit<HTMLAttributes<Tags[Name]>, keyof Properties<Tags[Name]>> &
  Properties<Tags[Name]> &
  Listeners<Name>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'clinic-locator': Tag<'clinic-locator'>;
    'spasm-info-card': Tag<'spasm-info-card'>;
    'treatment-timer': Tag<'treatment-timer'>;
  }
}
