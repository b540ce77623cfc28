import type { InEveryLanguage } from '../../shared/language/language.ts';
import type { SectionId } from './outline.ts';
import type { Text } from './model.ts';
import { days as daysEn } from './en.ts';
import { days as daysEs } from './es.ts';

const en = {
  care: {
    iceOrHeat:
      'Ice first and heat later is common advice in clinics. In small trials, heat eased pain a little. For ice there are too few trials to know. If one of them feels better, use that one.',
    active:
      'People who stayed active did a little better than people who rested in bed. With pain down the leg (sciatica), it made little difference.',
  },
  visit: {
    wait: ({ days: count }) =>
      `Experts do not agree on how long to wait. Their advice runs from 3 days to 4 weeks. This card says ${daysEn(count)}.`,
    alone:
      'For pain at night, at rest or on a cough, some ask for a call the same day. By itself each is often a false alarm, so this card says to book a visit.',
  },
  causes: {
    spine:
      'Does an injured spine make the muscle tighten? Some say so, but reviews of the studies do not agree.',
    water:
      'Too little water may play a part. But a review of cramps in sports found many causes. To drink more is not a sure fix.',
  },
  prevent: {
    exercise:
      'Exercise plus lessons about the back led to 45% fewer new bouts of pain. The gain fades after a year, so keep going.',
    walking:
      'In a trial, it took about 208 days for pain to come back in people who walked and had lessons. In the others, it took about 112.',
    steps:
      'Daily stretching and strength training are common advice in clinics. The studies looked at exercise as a whole, not at each step.',
    lessons:
      'In trials, lessons in how to lift did not prevent back pain. Clinics still advise it.',
  },
} satisfies { readonly [Id in SectionId]?: Readonly<Record<string, Text>> };

/**
 * What studies found, by section: said where the card's advice goes beyond the studies, or where
 * experts differ.
 */
export type Notes = {
  readonly [Id in keyof typeof en]: Readonly<Record<keyof (typeof en)[Id], Text>>;
};

const es: Notes = {
  care: {
    iceOrHeat:
      'Primero hielo y después calor es un consejo común en las clínicas. En estudios pequeños, el calor alivió un poco el dolor. Sobre el hielo hay muy pocos estudios para saber. Si uno de los dos le cae mejor, use ese.',
    active:
      'A las personas que siguieron activas les fue un poco mejor que a las que se quedaron en cama. Con dolor que baja por la pierna (ciática), casi no hubo diferencia.',
  },
  visit: {
    wait: ({ days: count }) =>
      `Los expertos no están de acuerdo en cuánto esperar. Unos dicen 3 días, otros hasta 4 semanas. Esta hoja dice ${daysEs(count)}.`,
    alone:
      'Si duele de noche, en reposo o al toser, unos piden llamar el mismo día. Sola, cada señal muchas veces es falsa alarma. Por eso esta hoja dice que pida una cita.',
  },
  causes: {
    spine:
      '¿Una lesión de la columna hace que el músculo se apriete? Unos dicen que sí, pero los estudios no están de acuerdo.',
    water:
      'La falta de agua puede tener que ver. Pero un repaso de estudios sobre calambres en el deporte halló muchas causas. Tomar más agua no es un remedio seguro.',
  },
  prevent: {
    exercise:
      'El ejercicio, junto con clases sobre la espalda, bajó 45% los dolores nuevos. La mejora se pierde después de un año, así que siga.',
    walking:
      'En un estudio, el dolor tardó unos 208 días en volver en quienes caminaron y tomaron clases. En los demás, unos 112.',
    steps:
      'Estirarse cada día y entrenar la fuerza son consejos comunes en las clínicas. Los estudios miraron el ejercicio como un todo, no cada paso.',
    lessons:
      'En los estudios, las clases sobre cómo levantar no evitaron el dolor de espalda. Las clínicas aún lo aconsejan.',
  },
};

export const notes: InEveryLanguage<Notes> = { en, es };
