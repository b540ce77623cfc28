import type { InEveryLanguage } from '../../shared/language/language.ts';
import type { Disc } from './figure.ts';

/** What the picture shows, as sentences: they stand under it, in its place, and on paper. */
export interface FigureText {
  readonly title: string;
  readonly inWords: string;
  readonly names: Readonly<Record<Disc, string>>;
  readonly texts: Readonly<Record<Disc, string>>;
  /** Holds for each disc that is not normal. */
  readonly note: string;
}

const textEn: FigureText = {
  title: 'Inside the lower spine',
  inWords: 'The lower spine in words',
  names: { normal: 'Normal', bulging: 'Bulging', herniated: 'Herniated', worn: 'Worn' },
  texts: {
    normal: 'A disc is a pad between two bones. It has a tough rim and a soft center.',
    bulging:
      'The rim pushes out past the bones. Many people with no pain have this: about 3 in 10 at age 20, and 8 in 10 at age 80.',
    herniated:
      'The rim has a crack, and some of the soft center pushes out. If it touches a nerve, as in the ring, that may hurt. But many people have this and no back pain.',
    worn: 'With age, a disc dries out and may get thin. Many people with no pain have worn discs: about 4 in 10 at age 20, and almost all at age 80.',
  },
  note: 'Up to age 50, these changes are more common in people with pain. But they may not be the cause. A picture by itself cannot say why you hurt.',
};

const textEs: FigureText = {
  title: 'La columna baja por dentro',
  inWords: 'La columna baja en palabras',
  names: { normal: 'Normal', bulging: 'Abultado', herniated: 'Herniado', worn: 'Gastado' },
  texts: {
    normal: 'Un disco es un cojín entre dos huesos. Tiene un borde duro y un centro blando.',
    bulging:
      'El borde sobresale de los huesos. Muchas personas sin dolor lo tienen así: unas 3 de cada 10 a los 20 años, y 8 de cada 10 a los 80.',
    herniated:
      'El borde tiene una grieta, y por ahí sale una parte del centro blando. Si toca un nervio, como en el círculo, puede doler. Pero muchas personas lo tienen así y no les duele la espalda.',
    worn: 'Con la edad, un disco se seca y se puede hacer más delgado. Muchas personas sin dolor tienen discos gastados: unas 4 de cada 10 a los 20 años, y casi todas a los 80.',
  },
  note: 'Hasta los 50 años, estos cambios son más comunes en personas con dolor. Pero pueden no ser la causa. Una imagen por sí sola no puede decir por qué le duele.',
};

export const figureText: InEveryLanguage<FigureText> = { en: textEn, es: textEs };

/**
 * The words inside the picture: short enough in each language for the place that the drawing leaves
 * them.
 */
const labelsEn = {
  /** The picture's name, for those who hear it. */
  picture: (disc: string) => `The lower spine, from the side. Disc: ${disc}.`,
  bone: 'bone',
  disc: 'disc',
  /** On two lines. */
  center: ['soft', 'center'],
  nerves: 'nerves',
  front: 'front',
  back: 'back',
};

const labelsEs: typeof labelsEn = {
  picture: (disc) => `La columna baja, de lado. Disco: ${disc}.`,
  bone: 'hueso',
  disc: 'disco',
  center: ['centro', 'blando'],
  nerves: 'nervios',
  front: 'delante',
  back: 'detrás',
};

export const labels: InEveryLanguage<typeof labelsEn> = { en: labelsEn, es: labelsEs };
