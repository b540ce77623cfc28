import { html, nothing } from 'lit';
import type { InEveryLanguage } from '../../shared/language/language.ts';
import type { Scene } from '../screens/scene.ts';

const en = {
  locked: 'It cannot ring yet.',
  unlock: 'Tap once so that it can ring',
  unlocked: 'Now it can ring.',
};

const es: typeof en = {
  locked: 'Todavía no puede sonar.',
  unlock: 'Toque una vez para que suene',
  unlocked: 'Ya puede sonar.',
};

const messages: InEveryLanguage<typeof en> = { en, es };

/** Says that an alarm which is on would be silent, with the one tap that it takes. */
export function lockedSoundView({ lockedSound, language }: Scene): unknown {
  if (!lockedSound) return nothing;
  const { locked, unlock, unlocked } = messages[language];
  return lockedSound.unlock
    ? html`<p>
        ${locked} <button type="button" class="link" @click=${lockedSound.unlock}>${unlock}</button>
      </p>`
    : html`<p>${unlocked}</p>`;
}
