import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/looks/heading-view.ts';
import { optionView } from './option-view.ts';
import type { Handlers, Scene } from './scene.ts';
import { moreMessages } from './more-words.ts';
import { laterMessages } from './words/later-days.ts';

/** A tap too many must not open what closed because of hurt skin. */
export function reopenView({ level, language }: Scene, on: Handlers): TemplateResult {
  const { title, yes, no } = laterMessages[language].reopen;
  return html`${heading(level, title)}
    <div class="options">
      ${optionView(yes, () => on.act({ type: 'reopen' }))} ${optionView(no, () => on.go(null))}
    </div>`;
}

/** What is erased is gone: the plan, its log and its switches for the next pack. */
export function eraseView({ level, language, reading }: Scene, on: Handlers): TemplateResult {
  const { title, text, yes, no, keeps } = moreMessages[language].erase;
  return html`${heading(level, title)}
    <p>${text}</p>
    ${reading.phase === 'stopped' ? html`<p>${keeps}</p>` : nothing}
    <div class="options">
      ${optionView(no, () => on.go(null))} ${optionView(yes, () => on.act({ type: 'reset' }))}
    </div>`;
}
