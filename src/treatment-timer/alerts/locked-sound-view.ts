import { html, nothing } from 'lit';
import type { Scene } from '../screens/scene.ts';
import { soundMessages } from './sound-words.ts';

/** Says that an alarm which is on would be silent, with the one tap that it takes. */
export function lockedSoundView({ lockedSound, language }: Scene): unknown {
  if (!lockedSound) return nothing;
  const { unlock, unlocked } = soundMessages[language];
  return lockedSound.unlock
    ? html`<p class="tips">
        <button type="button" class="link" @click=${lockedSound.unlock}>${unlock}</button>
      </p>`
    : html`<p class="tips">${unlocked}</p>`;
}
