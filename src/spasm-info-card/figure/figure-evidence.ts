import type { Source } from '../../shared/emergency/emergency.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Strength } from '../content/model.ts';
import { sources } from '../content/sources.ts';
import type { Evidence } from '../sections/citations.ts';
import { figureText } from './words.ts';

const mayo: Source = {
  name: 'Mayo Clinic: Bulging and herniated discs',
  url: 'https://www.mayoclinic.org/diseases-conditions/herniated-disk/expert-answers/bulging-disk/faq-20058428',
}; // † read as a partner hospital shows it

/** What the words of the figure rest on. The drawing is this project's own. */
export function figureEvidence(language: Language): readonly Evidence[] {
  const { names, note } = figureText[language];
  const { ajnrPainFree, ajnrPain } = sources;
  const on = (strength: Strength, about: readonly string[], ...from: readonly Source[]) => ({
    about,
    strength,
    sources: from,
  });
  return [
    on('consensus', [names.normal, names.herniated], mayo),
    on('moderate', [names.bulging, names.worn], mayo, ajnrPainFree),
    on('moderate', [note], ajnrPainFree, ajnrPain, mayo),
  ];
}
