// JSX of Preact.
import type { JSX } from 'preact';
import type { Listeners, Properties, Tags } from './tags.js';

type Tag<Name extends keyof Tags> = Omit<
  JSX.IntrinsicElements['div'],
  keyof Properties<Tags[Name]> | 'ref'
> &
  Properties<Tags[Name]> &
  Listeners<Name> & { ref?: import('preact').Ref<Tags[Name]> | undefined };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'clinic-locator': Tag<'clinic-locator'>;
      'spasm-info-card': Tag<'spasm-info-card'>;
      'treatment-timer': Tag<'treatment-timer'>;
    }
  }
}
