import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../shared/core/language.ts';
import type { Clinic } from './core/clinic.ts';
import { detailsMessages } from './core/details-messages.ts';
import { traitLabel, traitsOf, type FilterName } from './core/filters.ts';
import { messages as hoursMessages } from './core/hours/messages.ts';
import { parseHours } from './core/hours/parse.ts';
import { exceptionLines, weekLines, type HoursLine } from './core/hours/table.ts';
import { wallAt, zoneOf } from './core/hours/zone.ts';

export interface DetailsSettings {
  readonly language: Language;
  readonly locale: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name of the clinic's zone, or of the list's. */
  readonly zone: string | undefined;
}

/** All that the list says of a clinic and a row has no room for. Empty where that is nothing. */
export function detailsView(clinic: Clinic, settings: DetailsSettings): TemplateResult {
  const { language } = settings;
  const words = detailsMessages[language];
  const { isAcceptingNewPatients: accepts, reportUrl } = clinic;
  return html`<div class="details">
    ${hoursView(clinic, settings)}
    <dl>
      ${accepts === undefined ? nothing : termView(words.newPatients, accepts ? words.yes : words.no)}
      ${(['services', 'languages', 'amenities'] as const).map((name) => {
        const list = labels(clinic, name, language);
        return list ? termView(words[name], list) : nothing;
      })}
    </dl>
    ${freshnessView(clinic, settings)}
    ${
      reportUrl
        ? html`<p><a class="link" href=${reportUrl} rel="noreferrer">${words.report}</a></p>`
        : nothing
    }
  </div>`;
}

const termView = (term: string, text: string): TemplateResult =>
  html`<div><dt>${term}</dt><dd>${text}</dd></div>`;

/** Each once, in the order of the feed. */
function labels(clinic: Clinic, name: FilterName, language: Language): string {
  const traits = traitsOf(clinic).map(([trait]) => trait);
  return traits
    .filter((trait, index) => trait.startsWith(`${name}:`) && traits.indexOf(trait) === index)
    .map((trait) => traitLabel(trait, [clinic], language))
    .join(', ');
}

function hoursView(
  { hoursSource }: Clinic,
  { language, locale, now, zone }: DetailsSettings,
): TemplateResult | typeof nothing {
  const { schedule, text } = parseHours(hoursSource);
  const words = detailsMessages[language];
  if (!schedule) return text ? html`<p>${hoursMessages[language].hours(text)}</p>` : nothing;
  const clock = zone === undefined ? undefined : zoneOf(zone);
  const today = Math.floor((clock ? wallAt(clock, now) : now / 60_000) / 1440);
  const week = weekLines(schedule, today, language, locale);
  const soon = exceptionLines(schedule, today, language, locale);
  return html`${week.length > 0 ? tableView(words.hours, week) : nothing}
  ${soon.length > 0 ? tableView(words.soon, soon) : nothing}`;
}

const tableView = (caption: string, lines: readonly HoursLine[]): TemplateResult =>
  html`<table class="hours number">
    <caption>
      ${caption}
    </caption>
    <tbody>
      ${lines.map(
        ({ days, hours }) =>
          html`<tr>
            <th scope="row">${days}</th>
            <td>${hours}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

function freshnessView(
  { lastReviewed }: Clinic,
  { language, locale, now }: DetailsSettings,
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
  return html`<p class="muted">${detailsMessages[language].checked(date)}</p>`;
}

export { detailsStyles } from './details.styles.ts';
