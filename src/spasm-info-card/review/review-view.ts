import { html, nothing } from 'lit';
import { dateWords } from '../../shared/attributes/date.ts';
import { messages } from '../words.ts';
import type { Review } from './review.ts';
import type { LanguageController } from '../../shared/language/language-controller.ts';

/** Who stands by the text, in a line. */
export function reviewLine(
  { reviewed, translationBy = '' }: Review,
  version: string,
  { current, locale }: LanguageController,
): string {
  const words = messages[current];
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
    ? html`<p class="stale">${messages[current].stale(dateWords(reviewed.on, locale))}</p>`
    : nothing;
