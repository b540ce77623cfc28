import { html, nothing, type TemplateResult } from 'lit';
import { moreMessages } from './core/more-messages.ts';
import { planWords } from './core/plan-words.ts';
import { pastTime } from './core/times.ts';
import type { StorageKind } from './store.ts';
import type { Handlers, Scene } from './scene.ts';

/** What the element knows besides the scene. */
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

export function moreView(scene: Scene, more: More, on: Handlers): TemplateResult {
  const { reading, protocol } = scene;
  const words = moreMessages[scene.language];
  return html`<div class="more">
    <p>${planWords(protocol, scene.words)}</p>
    ${whyView(scene)} ${startedView(scene, on)}
    ${more.saved === 'off' ? nothing : html`<p>${words.saved[more.saved]}</p>`}
    ${reading.onsetAt === null ? nothing : eraseView(scene, on)}
    <p class="muted">${reviewLine(scene, more)}</p>
  </div>`;
}

function whyView({ language }: Scene): TemplateResult {
  const words = moreMessages[language];
  return html`<details>
    <summary>${words.why}</summary>
    <p>${words.evidence}</p>
    <p>
      ${words.sources}:
      ${SOURCES.map(
        ([name, href], at) =>
          html`${at > 0 ? ', ' : ''}<a href=${href} rel="noreferrer" target="_blank">${name}</a>`,
      )}
    </p>
  </details>`;
}

function startedView({ language, reading, locale }: Scene, on: Handlers): unknown {
  const words = moreMessages[language];
  if (reading.onsetAt === null) return nothing;
  const change = html`<button type="button" class="link" @click=${() => on.go('onset')}>
    ${words.change}
  </button>`;
  return html`<p class="row">
    <span>${words.started(pastTime(reading.onsetAt, locale))}</span>
    ${reading.session || reading.phase === 'stopped' ? nothing : change}
  </p>`;
}

function eraseView({ language, reading }: Scene, on: Handlers): TemplateResult {
  const words = moreMessages[language];
  return reading.session
    ? html`<p>${words.eraseLater}</p>`
    : html`<button type="button" class="button quiet" @click=${() => on.act({ type: 'reset' })}>
          ${words.erase}
        </button>
        ${reading.phase === 'stopped' ? html`<p>${words.eraseKeeps}</p>` : nothing}`;
}

function reviewLine({ language }: Scene, more: More): string {
  const words = moreMessages[language];
  const { reviewedBy, reviewedOn, translationReviewedBy } = more;
  return [
    reviewedBy ? words.reviewed(reviewedBy, reviewedOn) : words.unreviewed,
    words.translation(translationReviewedBy),
  ].join(' ');
}
