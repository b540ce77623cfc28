import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/looks/heading-view.ts';
import { alarmView, type AlarmSettings } from '../alerts/alarm-view.ts';
import type { CalendarSettings } from '../calendar/calendar-controller.ts';
import {
  calendarView,
  isLeft,
  plannedTimes,
  type CalendarScene,
  type Left,
} from '../calendar/calendar-view.ts';
import { newTabView } from '../../shared/looks/new-tab-view.ts';
import { moreMessages } from './more-words.ts';
import { planWords } from './plan-words.ts';
import { awakeFrom } from '../plan/quiet-hours.ts';
import { stretchesOf } from '../plan/remaining-plan.ts';
import { pastTime } from './times.ts';
import { sheetView } from './log-view.ts';
import type { StorageKind } from '../keep/store.ts';
import type { Handlers, Scene } from './scene.ts';

/** What the element knows besides the scene. */
export interface More {
  readonly saved: StorageKind;
  readonly reviewedBy: string;
  /** In words of the page's language. */
  readonly reviewedOn: string;
  readonly translationReviewedBy: string;
  readonly alarm: AlarmSettings;
  readonly calendar: CalendarSettings;
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
  const plan = planView(scene, more.calendar);
  // what a plan leaves behind comes first
  const over = reading.onsetAt === null || reading.phase === 'stopped';
  return html`<div class="more">
    ${over ? plan : nothing}
    <div class="block">
      <p>${planWords(protocol, scene.words)}</p>
      ${startedView(scene, on)} ${whyView(scene)}
    </div>
    <div class="block">
      ${heading(scene.level, words.alarm.title)} ${alarmView(scene, more.alarm)}
    </div>
    ${over ? nothing : plan}
    ${more.saved === 'off' ? nothing : html`<p>${words.saved[more.saved]}</p>`}
    ${reading.onsetAt === null ? nothing : eraseView(scene, on)}
    <p class="muted">${reviewLine(scene, more)}</p>
  </div>`;
}

/** The rest of the plan as its calendar needs it. */
export function calendarScene(
  { reading, now, protocol, quiet, language, locale }: Scene,
  left: Left,
): CalendarScene {
  const times = plannedTimes(stretchesOf(reading, now, protocol), (at) => awakeFrom(at, quiet));
  const address = location.protocol.startsWith('http') ? location.origin + location.pathname : '';
  return { ...left, language, locale, now, address, times };
}

/** Once there is a plan: its calendar, and what was done of it. */
function planView(scene: Scene, { own, left, given, onFile }: CalendarSettings): unknown {
  const { reading, language } = scene;
  const times = calendarScene(scene, own);
  const gone = own.exported.length === 0 && left ? { ...times, ...left } : times;
  const calendar =
    reading.phase === 'setup' && !isLeft(gone)
      ? nothing
      : html`<div class="block">
          ${heading(scene.level, moreMessages[language].calendar)}
          ${calendarView(times, given, onFile, gone)}
        </div>`;
  return html`${calendar} ${sheetView(scene)}`;
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
          html`${at > 0 ? ', ' : ''}<a href=${href} rel="noreferrer" target="_blank">${name}${newTabView(language)}</a>`,
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
  const { act, later } = moreMessages[language].erase;
  return reading.session
    ? html`<p>${later}</p>`
    : html`<button type="button" class="button quiet" @click=${() => on.go('erase')}>
        ${act}
      </button>`;
}

function reviewLine({ language }: Scene, more: More): string {
  const words = moreMessages[language];
  const { reviewedBy, reviewedOn, translationReviewedBy } = more;
  return [
    reviewedBy ? words.reviewed(reviewedBy, reviewedOn) : words.unreviewed,
    words.translation(translationReviewedBy),
  ].join(' ');
}
