import type { ZipPlace } from '../places/find-zip.ts';
import type { Suggestion } from './suggestion-index.ts';

/** How well the place is known where distances begin; `wide`: it is a county, a region, or a part of the place. */
export type Known = ZipPlace['known'] | 'wide';

/** How the last search went; its words are made while drawing, so that a switch of language loses nothing. */
export type Outcome =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'near';
      readonly place: string;
      readonly known: Known;
      /** What else the text may have meant. */
      readonly others: readonly Suggestion[];
    }
  | { readonly kind: 'here' }
  | { readonly kind: 'named'; readonly text: string }
  | { readonly kind: 'state'; readonly state: string; readonly others: readonly Suggestion[] }
  /** A state that has no clinic; `place` is its name where distances begin at its middle, else empty. */
  | { readonly kind: 'no-clinic-in'; readonly state: string; readonly place: string }
  | { readonly kind: 'service'; readonly service: string }
  | {
      /** A text that was not found, and what it was taken for. */
      readonly kind: 'meant';
      readonly text: string;
      readonly meant: string;
      /** Where the distances begin; empty where nothing is measured. */
      readonly place: string;
      /** What else the text may have meant. */
      readonly others: readonly Suggestion[];
    }
  | { readonly kind: 'unknown-zip'; readonly zip: string }
  | { readonly kind: 'digits' }
  /** A phone number: clinics that have it; `known` is false where none has. */
  | { readonly kind: 'phone'; readonly phone: string; readonly known: boolean }
  /** The visitor asked for what is near, which only a click can tell. */
  | { readonly kind: 'ask-here' }
  | {
      readonly kind: 'unknown';
      readonly text: string;
      /** True where the clinics are in many states, so that the state would help. */
      readonly addState: boolean;
      readonly others: readonly Suggestion[];
    };
