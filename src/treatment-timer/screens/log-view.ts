import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { wordless } from '../../shared/language/wordless.ts';
import { logMessages } from './log-words.ts';
import { logDay, logDays, logZone } from './log.ts';
import type { PastSession } from '../plan/record.ts';
import type { Scene } from './scene.ts';
import { clockTime } from './times.ts';

/** What the log is drawn from. */
export interface LogScene {
  readonly language: Language;
  /** For `Intl`. */
  readonly locale: string;
  readonly onsetAt: number | null;
  readonly history: readonly PastSession[];
}

/** The log of a plan as its sheet of paper; nothing where nothing was done. */
export const sheetView = ({ reading, language, locale }: Scene): unknown =>
  reading.onsetAt === null || reading.history.length === 0
    ? nothing
    : html`<div class="block sheet">${logView({ ...reading, language, locale })}</div>`;

/** What was done, as a table that prints. */
export function logView({ language, locale, onsetAt, history }: LogScene): TemplateResult {
  const words = logMessages[language];
  if (history.length === 0) return html`<p>${words.none}</p>`;
  return html`<div class="log" role="group" aria-labelledby="log" tabindex="0">
      <table>
        <caption id="log">
          ${words.title}
        </caption>
        <thead>
          <tr>
            ${words.columns.map((each) => html`<th scope="col">${each}</th>`)}
          </tr>
        </thead>
        ${logDays(history, words, locale).map(
          ({ day, lines }) =>
            html`<tbody>
              <tr>
                <th colspan=${words.columns.length} scope="rowgroup">${day}</th>
              </tr>
              ${lines.map(
                (line) =>
                  html`<tr>
                    ${line.map(
                      (cell) => html`<td translate=${wordless(cell) ? 'no' : nothing}>${cell}</td>`,
                    )}
                  </tr>`,
              )}
            </tbody>`,
        )}
      </table>
    </div>
    <p class="muted">
      ${
        onsetAt === null
          ? ''
          : words.began(`${logDay(onsetAt, locale)}, ${clockTime(onsetAt, locale)}`)
      }
      ${words.zone(logZone())} ${words.source}
    </p>
    <button type="button" class="button quiet" @click=${() => window.print()}>
      ${words.print}
    </button>`;
}
