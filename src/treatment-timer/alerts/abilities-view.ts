import { html, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { heading } from '../../shared/looks/heading-view.ts';
import { abilitiesMessages } from './abilities-words.ts';
import { abilities, type Known } from './abilities.ts';

/** What this device can do while the page is in front, behind, locked away or closed. */
export function abilitiesView(known: Known, language: Language, level: number): TemplateResult {
  const { title, lines } = abilitiesMessages[language];
  return html`${heading(level, title)}
    <ul>
      ${abilities(known).map((each) => html`<li>${lines[each]}</li>`)}
    </ul>`;
}
