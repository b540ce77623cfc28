import type { InEveryLanguage } from '../../shared/language/language.ts';

/** A sound that is on, but that no tap has let out yet. */
const en = {
  unlock: 'Tap once so that it can ring',
  unlocked: 'Now it can ring.',
};

const es: typeof en = {
  unlock: 'Toque una vez para que suene',
  unlocked: 'Ya puede sonar.',
};

export const soundMessages: InEveryLanguage<typeof en> = { en, es };
