import { html, nothing, type TemplateResult } from 'lit';
import { announcement, timeLeft } from './announcement.ts';
import type { Screen } from './screen.ts';
import type { Scene } from './scene.ts';

/** What was said when the patient asked, and what it took the place of. */
export interface Answer {
  readonly text: string;
  readonly insteadOf: string;
}

/** What a screen reader says by itself: a few times politely, once that time is up, and once that rest is over. */
export function spokenView(scene: Scene, screen: Screen, answer: Answer | null): TemplateResult {
  const { session } = scene.reading;
  const { words } = scene;
  const said = screen === 'rest' && scene.suggestion?.isNow ? words.announce.due : unasked(scene);
  const over =
    session?.state === 'overdue'
      ? `${words.announce.over} ${words.titleOverdue[session.kind]}.`
      : '';
  // as properties: what was said once is not drawn and said again where a translator was at work. The alert is put
  // in with its text, which Firefox speaks; into an empty one it would not. An empty status is read out by its role.
  return html`<p
      class="visually-hidden"
      aria-live="polite"
      .textContent=${answer?.insteadOf === said ? answer.text : said}
    ></p>
    ${
      over
        ? html`<p
            class="visually-hidden"
            role="alert"
            aria-live="assertive"
            .textContent=${over}
          ></p>`
        : nothing
    }`;
}

const unasked = ({ reading: { session }, words, locale }: Scene): string =>
  session ? announcement(session, words, locale) : '';

/** The time left, for who asks; it stands until there is something new to say. */
export function answerOf(scene: Scene): Answer | null {
  const { session } = scene.reading;
  return session && { text: timeLeft(session, scene.words), insteadOf: unasked(scene) };
}
