import { html, nothing, type TemplateResult } from 'lit';
import { lastingView, outdatedView, reviewView } from './after-plan-view.ts';
import { daysView } from './days-view.ts';
import { laterView, warmUpView, whichView } from './detour-view.ts';
import { onsetTimeView } from './onset-time-view.ts';
import { onsetView, readyView, reasonsView } from './question-view.ts';
import { restView } from './rest-view.ts';
import type { Handlers, Scene } from './scene.ts';
import type { Screen } from './screen.ts';
import { eraseView, reopenView } from './second-look-view.ts';
import { sessionView } from './session-view.ts';
import { moreSignsView, signsView } from './signs-view.ts';
import { cautionView, closedView, dangerView, skinView } from './stop-view.ts';

type View = (scene: Scene, on: Handlers) => TemplateResult;

const VIEWS: Readonly<Record<Screen, View>> = {
  onset: onsetView,
  'onset-time': onsetTimeView,
  signs: signsView,
  'more-signs': moreSignsView,
  danger: dangerView,
  cold: (scene, on) => reasonsView({ ...scene, kindWords: scene.words.cold }, on),
  heat: reasonsView,
  caution: cautionView,
  which: whichView,
  later: laterView,
  ready: readyView,
  session: sessionView,
  rest: restView,
  skin: skinView,
  'warm-up': warmUpView,
  closed: closedView,
  reopen: reopenView,
  review: reviewView,
  outdated: outdatedView,
  lasting: lastingView,
  erase: eraseView,
};

/** Screens with the plan's line of days below them. */
const PLANNED: readonly Screen[] = ['session', 'rest'];

export const screenView = (screen: Screen, scene: Scene, on: Handlers): TemplateResult =>
  html`<div class="screen" role="group" tabindex="-1">${VIEWS[screen](scene, on)}</div>
    ${PLANNED.includes(screen) ? daysView(scene) : nothing}`;
