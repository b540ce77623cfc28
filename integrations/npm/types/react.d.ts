// JSX of React 19 and 18. In React 18 a tag takes attributes alone: for properties and events there are the
// components of clinic-widgets/react/.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Listeners, Properties, Tags } from './tags.js';

type Tag<Name extends keyof Tags> = Omit<
  DetailedHTMLProps<HTMLAttributes<Tags[Name]>, Tags[Name]>,
  keyof Properties<Tags[Name]>
> &
  Properties<Tags[Name]> &
  Listeners<Name> & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'clinic-locator': Tag<'clinic-locator'>;
      'spasm-info-card': Tag<'spasm-info-card'>;
      'treatment-timer': Tag<'treatment-timer'>;
    }
  }
}
