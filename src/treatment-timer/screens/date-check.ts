import type { Scene } from './scene.ts';
import { dayTime } from './times.ts';
import { laterMessages } from './words/later-days.ts';

/**
 * What must be true of the date before a pack goes on. It is one of the statements that are asked anyway, and only
 * where the date runs ahead of what pages counted: mostly the device slept, but its date may have been set.
 */
export const dateCheck = ({ reading, now, locale, language }: Scene): readonly string[] =>
  reading.dateInDoubt
    ? [laterMessages[language].date.is(dayTime(now, now - reading.doubt, locale))]
    : [];
