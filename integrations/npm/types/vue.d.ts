// Templates of Vue 3, as its language tools read them.
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { PascalListeners, Properties, Tags } from './tags.js';

type Tag<Name extends keyof Tags> = DefineComponent<
  Omit<HTMLAttributes, keyof Properties<Tags[Name]>> &
    Properties<Tags[Name]> &
    PascalListeners<Name>
>;

declare module 'vue' {
  interface GlobalComponents {
    'clinic-locator': Tag<'clinic-locator'>;
    'spasm-info-card': Tag<'spasm-info-card'>;
    'treatment-timer': Tag<'treatment-timer'>;
  }
}
