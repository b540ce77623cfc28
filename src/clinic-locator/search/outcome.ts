import type { ZipPlace } from '../places/find-zip.ts';
import type { Suggestion } from './suggestion-index.ts';

/** How the last search went; its words are made while drawing, so that a switch of language loses nothing. */
export type Outcome =
  | { readonly kind: 'all' }
  | { readonly kind: 'near'; readonly place: string; readonly known: ZipPlace['known'] }
  | { readonly kind: 'here' }
  | { readonly kind: 'named'; readonly text: string }
  | { readonly kind: 'state'; readonly state: string }
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
  | { readonly kind: 'unknown'; readonly text: string };
