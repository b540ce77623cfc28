import { html, type TemplateResult } from 'lit';
import { heatView, reviewView } from './after-views.ts';
import type { Screen } from './core/screen.ts';
import { coldView, onsetView, readyView, signsView, whichView } from './question-views.ts';
import { onsetTimeView } from './onset-time-view.ts';
import { restView } from './rest-view.ts';
import type { Handlers, Scene } from './scene.ts';
import { sessionView } from './session-view.ts';
import {
  cautionView,
  closedView,
  dangerView,
  laterView,
  skinView,
  warmUpView,
} from './stop-views.ts';

type View = (scene: Scene, on: Handlers) => TemplateResult;

const VIEWS: Readonly<Record<Screen, View>> = {
  session: sessionView,
  closed: closedView,
  onset: onsetView,
  'onset-time': onsetTimeView,
  signs: signsView,
  danger: dangerView,
  cold: coldView,
  caution: cautionView,
  ready: readyView,
  which: whichView,
  later: laterView,
  skin: skinView,
  'warm-up': warmUpView,
  rest: restView,
  heat: heatView,
  review: reviewView,
};

export const screenView = (screen: Screen, scene: Scene, on: Handlers): TemplateResult =>
  html`<div class="screen">${VIEWS[screen](scene, on)}</div>`;
