import type { InEveryLanguage } from '../../shared/language/language.ts';
import { en, type Words } from './words/en.ts';
import { es } from './words/es.ts';

export const messages: InEveryLanguage<Words> = { en, es };
