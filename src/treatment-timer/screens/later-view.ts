import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/looks/heading-view.ts';
import { laterView, warmUpView, whichView } from './detour-view.ts';
import { laterMessages } from './later-words.ts';
import { DAY } from '../../shared/time.ts';
import { planLength } from '../plan/protocol.ts';
import { OUTDATED_AFTER } from '../plan/reading.ts';
import type { Screen } from './screen.ts';
import { dayTime, pastTime } from './times.ts';
import { daysView } from './days-view.ts';
import { helpView } from './help-view.ts';
import { laterStyles } from './later-view.styles.ts';
import { onsetTimeView } from './onset-time-view.ts';
import { linkView, optionView } from './option-view.ts';
import type { Handlers, Scene } from './scene.ts';

// What the way to a first ice time does without: a time to pick, what stands against a start, the line of
// days, the words about heat, a date in doubt, and the screens after the plan.

export { daysView, laterMessages, laterStyles as styles };

/** The plan is over: the clinic's next steps, and whom to call. */
function reviewView(scene: Scene, on: Handlers): TemplateResult {
  const { level, words, language, protocol, card, reading } = scene;
  const { review, startOver, heat } = laterMessages[language];
  const days = Math.floor(planLength(protocol) / DAY);
  return html`${heading(level, review.title)}
    <p>${review.text(words.days(days))} ${review.better}</p>
    <ul class="facts">
      ${review.steps.map((step) => html`<li>${step}</li>`)}
    </ul>
    ${card ? linkView(review.card, card) : nothing}
    <p>${words.notBetter}</p>
    ${helpView(scene)}
    ${reading.due ? linkView(heat.start, () => on.begin()) : nothing}
    ${linkView(startOver.act, () => on.act({ type: 'reset' }))}
    <p class="muted">${startOver.erases}</p>`;
}

/** Long after the plan. */
function outdatedView({ level, language }: Scene, on: Handlers): TemplateResult {
  const { title, fresh, same } = laterMessages[language].outdated;
  return html`${heading(level, title)}
    <div class="options">
      ${optionView(fresh, () => on.act({ type: 'reset' }))}
      ${optionView(same, () => on.go('lasting'))}
    </div>`;
}

/** Pain that has lasted for weeks is no matter for a timer. */
function lastingView(scene: Scene, on: Handlers): TemplateResult {
  const { level, words, language, protocol } = scene;
  const { title, text } = laterMessages[language].lasting;
  const days = Math.floor((planLength(protocol) + OUTDATED_AFTER) / DAY);
  return html`${heading(level, title)}
    <p>${text(words.days(days))}</p>
    ${helpView(scene)} ${linkView(words.back, () => on.go(null))}`;
}

/** The date is beyond what this page counted: the device slept, or its date was set. */
function dateView({ level, language, now, locale, reading }: Scene, on: Handlers): TemplateResult {
  const { title, why, yes, no } = laterMessages[language].date;
  return html`${heading(level, title(dayTime(now, now - reading.doubt, locale)))}
    <p>${why(pastTime(now, locale))}</p>
    <div class="options">
      ${optionView(yes, () => on.act({ type: 'confirm-date' }))}
      ${optionView(no, () => on.act({ type: 'deny-date' }))}
    </div>`;
}

/** A tap too many must not open what closed because of hurt skin. */
function reopenView({ level, language }: Scene, on: Handlers): TemplateResult {
  const { title, yes, no } = laterMessages[language].reopen;
  return html`${heading(level, title)}
    <div class="options">
      ${optionView(yes, () => on.act({ type: 'reopen' }))} ${optionView(no, () => on.go(null))}
    </div>`;
}

/** The screens of this part alone. */
export const laterScreens: Partial<
  Readonly<Record<Screen, (scene: Scene, on: Handlers) => TemplateResult>>
> = {
  'onset-time': onsetTimeView,
  which: whichView,
  later: laterView,
  'warm-up': warmUpView,
  date: dateView,
  reopen: reopenView,
  review: reviewView,
  outdated: outdatedView,
  lasting: lastingView,
};
