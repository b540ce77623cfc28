import { html, nothing, type TemplateResult } from 'lit';
import { telHref } from '../../shared/attributes/links.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { wordless } from '../../shared/language/wordless.ts';
import { photoView } from './photo-view.ts';
import { listWords } from './words.ts';
import { LISTED } from '../filters/filter-names.ts';
import { traitLabel, traitsOf, type FilterName } from '../filters/traits.ts';

/**
 * All that the list says of a clinic and a row has no room for.
 *
 * @param week its hours, drawn
 * @param now epoch milliseconds
 */
export function detailsView(
  clinic: Clinic,
  week: unknown,
  language: Language,
  locale: string,
  now: number,
): TemplateResult {
  const words = listWords[language];
  const { isAcceptingNewPatients: accepts, reportUrl, telehealth } = clinic;
  return html`<div class="details">
    ${photoView(clinic, language)} ${week}
    <dl>
      ${contactsView(clinic, language)}
      ${telehealth === true ? termView(words.telehealth, words.yes) : nothing}
      ${accepts === undefined ? nothing : termView(words.newPatients, accepts ? words.yes : words.no)}
      ${LISTED.map((name) => {
        const list = labels(clinic, name, language);
        return list ? termView(words[name], list) : nothing;
      })}
    </dl>
    ${freshnessView(clinic, language, locale, now)}
    ${
      reportUrl
        ? html`<p><a class="link" href=${reportUrl} rel="noreferrer">${words.report}</a></p>`
        : nothing
    }
  </div>`;
}

const contactsView = ({ contactPoint }: Clinic, language: Language) =>
  contactPoint.map(({ contactType, telephone, faxNumber, email, description }) => {
    const words = listWords[language];
    const usual = faxNumber ? words.fax : email ? words.email : words.phone;
    const href = telephone ? telHref(telephone) : email && `mailto:${email}`;
    const text = telephone ?? faxNumber ?? email ?? description ?? '';
    return html`<div class="contact">
      <dt>${contactType ? capital(contactType) : usual}</dt>
      <dd translate=${wordless(text) ? 'no' : nothing}>${href ? html`<a class="link" href=${href}>${text}</a>` : text}</dd>
    </div>`;
  });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const termView = (term: string, text: string): TemplateResult =>
  html`<div><dt>${term}</dt><dd>${text}</dd></div>`;

/** The words for the clinic's traits of one kind, each once, in the order of the feed. */
function labels(clinic: Clinic, name: FilterName, language: Language): string {
  const traits = traitsOf(clinic).map(([trait]) => trait);
  return traits
    .filter((trait, index) => trait.startsWith(`${name}:`) && traits.indexOf(trait) === index)
    .map((trait) => traitLabel(trait, [clinic], language))
    .join(', ');
}

function freshnessView(
  { lastReviewed }: Clinic,
  language: Language,
  locale: string,
  now: number,
): TemplateResult | typeof nothing {
  if (!lastReviewed) return nothing;
  const at = Date.parse(lastReviewed);
  const sameYear = new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear();
  const date = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
  return html`<p class="muted">${listWords[language].checked(date)}</p>`;
}
