import { html, nothing, type TemplateResult } from 'lit';
import { announcement } from './core/announcement.ts';
import type { Scene } from './scene.ts';

/** What a screen reader says by itself: a few times politely, and once that time is up. */
export function spokenView({ reading, words, locale }: Scene): TemplateResult {
  const { session } = reading;
  return html`<p class="visually-hidden" role="status">
      ${session ? announcement(session, words, locale) : nothing}
    </p>
    <p class="visually-hidden" role="alert">
      ${session?.state === 'overdue' ? `${words.announce.over} ${words.titleOverdue[session.kind]}.` : nothing}
    </p>`;
}
