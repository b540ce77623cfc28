import { html, type TemplateResult } from 'lit';
import { heading } from '../../shared/looks/heading-view.ts';
import { optionView } from './option-view.ts';
import type { Handlers, Scene } from './scene.ts';
import { laterMessages } from './words/later-days.ts';

/** A tap too many must not open what closed because of hurt skin. */
export function reopenView({ level, language }: Scene, on: Handlers): TemplateResult {
  const { title, yes, no } = laterMessages[language].reopen;
  return html`${heading(level, title)}
    <div class="options">
      ${optionView(yes, () => on.act({ type: 'reopen' }))} ${optionView(no, () => on.go(null))}
    </div>`;
}
