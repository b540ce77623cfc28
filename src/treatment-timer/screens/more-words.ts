import type { InEveryLanguage } from '../../shared/language/language.ts';

/** What waits behind "More". The evidence: Cochrane (https://doi.org/10.1002/14651858.CD004750.pub2). */
const en = {
  started: (when: string) => `It started about ${when}`,
  change: 'Change',
  why: 'Why?',
  evidence:
    'Ice first and heat later is common advice in clinics. In small studies, heat eased back pain a little. For ice there are too few studies to know.',
  sources: 'Sources',
  calendar: 'Calendar',
  alarm: {
    title: 'Alarm',
    sound: 'Ring when time is up',
    awake: 'Keep the screen on',
    tone: 'Soft tone when the next one is due',
    test: 'Test sound',
  },
  erase: {
    act: 'Erase my plan',
    later: 'You can erase your plan when the ice or heat is off.',
    title: 'Erase your plan?',
    text: 'Its times and its log will be gone. You can print the log first: tap “More”.',
    keeps: 'Use no ice or heat, even if you erase it.',
    yes: 'Yes, erase it',
    no: 'No, keep it',
  },
  unreviewed: 'Not yet reviewed by a clinician.',
  reviewed: (by: string, on: string) => `Reviewed by ${by}${on && ` on ${on}`}.`,
  /** The English text is the original. */
  translation: (() => '') as (by: string) => string,
  saved: {
    local: 'Saved on this device only.',
    session: 'Saved in this tab only.',
    off: '',
  },
};

const es: typeof en = {
  started: (when) => `Empezó más o menos: ${when}`,
  change: 'Cambiar',
  why: '¿Por qué?',
  evidence:
    'Hielo primero y calor después es un consejo común en las clínicas. En estudios pequeños, el calor alivió un poco el dolor de espalda. Sobre el hielo hay muy pocos estudios para saber.',
  sources: 'Fuentes',
  calendar: 'Calendario',
  alarm: {
    title: 'Alarma',
    sound: 'Sonar al acabar el tiempo',
    awake: 'Dejar la pantalla encendida',
    tone: 'Tono suave a la hora del próximo',
    test: 'Probar el sonido',
  },
  erase: {
    act: 'Borrar mi plan',
    later: 'Puede borrar su plan cuando se quite el hielo o el calor.',
    title: '¿Borrar su plan?',
    text: 'Se borran sus horas y su registro. Puede imprimirlo antes: toque «Más».',
    keeps: 'Aunque lo borre, siga sin hielo ni calor.',
    yes: 'Sí, borrarlo',
    no: 'No, guardarlo',
  },
  unreviewed: 'Un profesional de salud aún no ha revisado este texto.',
  reviewed: (by, on) => `Revisado por ${by}${on && ` el ${on}`}.`,
  translation: (by) =>
    by ? `Traducción revisada por ${by}.` : 'La traducción aún no se ha revisado.',
  saved: {
    local: 'Se guarda solo en este aparato.',
    session: 'Se guarda solo en esta pestaña.',
    off: '',
  },
};

export const moreMessages: InEveryLanguage<typeof en> = { en, es };
