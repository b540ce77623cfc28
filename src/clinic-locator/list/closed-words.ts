import type { InEveryLanguage } from '../../shared/language/language.ts';

const en = {
  openThen: (count: number) =>
    count === 0
      ? 'We know of none that is open then. All are below.'
      : `${count} ${count === 1 ? 'is' : 'are'} open then, listed first.`,
  closed: 'We know of no clinic here that is open now.',
  afterHours: 'When clinics are closed, call this number.',
  elsewhere: 'Cannot wait? Go to urgent care or an emergency room.',
};

const es: typeof en = {
  openThen: (count) =>
    count === 0
      ? 'No sabemos de ninguna abierta a esa hora. Abajo están todas.'
      : `${count === 1 ? 'Abre 1' : `Abren ${count}`} a esa hora; están primero.`,
  closed: 'No sabemos de ninguna clínica abierta ahora.',
  afterHours: 'Si las clínicas están cerradas, llame a este número.',
  elsewhere: '¿No puede esperar? Vaya a una sala de urgencias.',
};

/** About all clinics of the list at once. */
export const openMessages: InEveryLanguage<typeof en> = { en, es };
