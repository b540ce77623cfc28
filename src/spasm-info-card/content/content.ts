import type { InEveryLanguage } from '../../shared/language/language.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Content } from './model.ts';

/** The card's text. */
export const contents: InEveryLanguage<Content> = { en, es };
