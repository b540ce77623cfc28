import type { InEveryLanguage } from '../../shared/language/language.ts';

/** A sound that is on, but that no tap has let out yet. */
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

export const soundMessages: InEveryLanguage<typeof en> = { en, es };
