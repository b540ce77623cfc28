import { html, nothing } from 'lit';
import { dateWords } from '../../shared/attributes/date.ts';
import { reviewWords } from './words.ts';
import type { Review } from './review.ts';
import type { LanguageController } from '../../shared/language/language-controller.ts';

/** Who stands by the text, in a line. */
export function reviewLine(
  { reviewed, translationBy = '' }: Review,
  version: string,
  { current, locale }: LanguageController,
): string {
  const words = reviewWords[current];
  return [
    reviewed ? words.reviewed(reviewed.by, dateWords(reviewed.on, locale)) : words.unreviewed,
    words.translation(translationBy),
    version && words.version(version),
  ].join(' ');
}

/** Says that the review is old, where readers cannot miss it. */
export const staleView = (
  { reviewed, stale }: Review,
  { current, locale }: LanguageController,
): unknown =>
  reviewed && stale
    ? html`<p class="stale">${reviewWords[current].stale(dateWords(reviewed.on, locale))}</p>`
    : nothing;
