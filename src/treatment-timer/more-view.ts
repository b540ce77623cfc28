import { html, nothing, type TemplateResult } from 'lit';
import { planWords } from './core/plan-words.ts';
import type { PastSession } from './core/record.ts';
import { pastTime, wholeMinutes } from './core/times.ts';
import type { StorageKind } from './store.ts';
import type { Handlers, Scene } from './scene.ts';

/** What waits behind one button. */
export interface More {
  readonly saved: StorageKind;
  readonly reviewedBy: string;
  /** In words of the page's language. */
  readonly reviewedOn: string;
  readonly translationReviewedBy: string;
}

const SOURCES = [
  ['Cochrane', 'https://doi.org/10.1002/14651858.CD004750.pub2'],
  ['Cleveland Clinic', 'https://health.clevelandclinic.org/how-long-to-ice-an-injury'],
  ['NHS', 'https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-cold-treatment'],
  [
    'FDA',
    'http://www.fda.gov/MedicalDevices/Safety/AlertsandNotices/PublicHealthNotifications/ucm242866.htm',
  ],
] as const;

/** As many ice times as a person looks back on. */
const TIMES_SHOWN = 6;

export function moreView(scene: Scene, more: More, on: Handlers): TemplateResult {
  const { words, reading, protocol } = scene;
  return html`<div class="more">
    <p>${planWords(protocol, words)}</p>
    ${whyView(scene)} ${startedView(scene, on)} ${timesView(scene)}
    <p>${words.saved[more.saved]}</p>
    ${reading.onsetAt === null ? nothing : eraseView(scene, on)}
    <p class="muted">${reviewLine(scene, more)}</p>
  </div>`;
}

function whyView({ words }: Scene): TemplateResult {
  return html`<details>
    <summary>${words.more.why}</summary>
    <p>${words.more.evidence}</p>
    <p>
      ${words.more.sources}:
      ${SOURCES.map(
        ([name, href], at) =>
          html`${at > 0 ? ', ' : ''}<a href=${href} rel="noreferrer" target="_blank">${name}</a>`,
      )}
    </p>
  </details>`;
}

function startedView({ words, reading, locale }: Scene, on: Handlers): unknown {
  if (reading.onsetAt === null) return nothing;
  const change = html`<button type="button" class="link" @click=${() => on.go('onset')}>
    ${words.more.change}
  </button>`;
  return html`<p class="row">
    <span>${words.more.started(pastTime(reading.onsetAt, locale))}</span>
    ${reading.session || reading.phase === 'stopped' ? nothing : change}
  </p>`;
}

function timesView({ words, reading, locale }: Scene): unknown {
  if (reading.history.length === 0) return nothing;
  const line = ({ startedAt, endedAt, outcome }: PastSession) => {
    const time = words.more.time(pastTime(startedAt, locale), wholeMinutes(endedAt - startedAt));
    if (outcome === 'unconfirmed')
      return `${pastTime(startedAt, locale)}, ${words.more.unconfirmed}`;
    return outcome === 'stopped' ? `${time}, ${words.more.stopped}` : time;
  };
  return html`<p id="times">${words.more.times}</p>
    <ul class="number" aria-labelledby="times">
      ${reading.history
        .slice(-TIMES_SHOWN)
        .reverse()
        .map((past) => html`<li>${line(past)}</li>`)}
    </ul>`;
}

function eraseView({ words, reading }: Scene, on: Handlers): TemplateResult {
  return reading.session
    ? html`<p>${words.more.eraseLater}</p>`
    : html`<button type="button" class="button quiet" @click=${() => on.act({ type: 'reset' })}>
        ${words.more.erase}
      </button>`;
}

function reviewLine({ words }: Scene, more: More): string {
  const { reviewedBy, reviewedOn, translationReviewedBy } = more;
  return [
    reviewedBy ? words.more.reviewed(reviewedBy, reviewedOn) : words.more.unreviewed,
    words.more.translation(translationReviewedBy),
  ].join(' ');
}
