import { html, type TemplateResult } from 'lit';
import { comesLater, type Screen } from './screen.ts';
import { helpView } from './help-view.ts';
import type * as Later from './later-view.ts';
import { linkView } from './option-view.ts';
import { onsetView, readyView, reasonsView, signsView } from './question-view.ts';
import { restView } from './rest-view.ts';
import type { Handlers, Scene } from './scene.ts';
import { sessionView } from './session-view.ts';
import { cautionView, closedView, dangerView, skinView } from './stop-view.ts';

type View = (scene: Scene, on: Handlers) => TemplateResult;

const VIEWS: Partial<Readonly<Record<Screen, View>>> = {
  session: sessionView,
  closed: closedView,
  onset: onsetView,
  signs: signsView,
  danger: dangerView,
  cold: reasonsView,
  heat: reasonsView,
  caution: cautionView,
  ready: readyView,
  skin: skinView,
  rest: restView,
};

/** A part of the timer that comes when it is asked for. */
export interface Lent<T> {
  /** What has come of it; the first call asks for it. */
  get(): T | undefined;
  readonly failed: boolean;
  load(): Promise<T | undefined>;
}

/** @param later asked for on its own screens alone */
export function screenView(
  screen: Screen,
  scene: Scene,
  on: Handlers,
  later: Lent<typeof Later>,
): TemplateResult {
  return html`<div class="screen">${content(screen, scene, on, later)}</div>`;
}

function content(screen: Screen, scene: Scene, on: Handlers, later: Lent<typeof Later>): unknown {
  if (!comesLater(screen, scene.reading.kind)) return VIEWS[screen]?.(scene, on);
  const part = later.get();
  if (!part) return missingView(scene, later);
  const kindWords =
    scene.reading.kind === 'heat' ? part.laterMessages[scene.language].heat : scene.kindWords;
  return (VIEWS[screen] ?? part.laterScreens[screen])?.({ ...scene, kindWords }, on);
}

/** While a part comes, and where it does not. */
export function missingView(scene: Scene, part: Lent<unknown>): unknown {
  const { words } = scene;
  if (!part.failed) return html`<p class="muted" aria-busy="true">…</p>`;
  return html`<p>${words.missing}</p>
    ${linkView(words.retry, () => void part.load())} ${helpView(scene)}`;
}
