import type { InEveryLanguage } from '../../shared/language/language.ts';

/**
 * Words of the calendar. Titles and alarms may show on a locked phone or in a calendar that others
 * see, so they say nothing of health. That a pack goes in a cloth, on normal skin and not asleep: the
 * sources in words/en.ts.
 */
const en = {
  title: 'Time for a break',
  over: (minutes: number) =>
    minutes === 1 ? 'Your minute is over' : `Your ${minutes} minutes are over`,
  cold: (minutes: number) =>
    `Ice for up to ${minutes} min, if it helps. Only if your skin is normal. Wrap it in a cloth. Stay awake.`,
  heat: (minutes: number) =>
    `Heat for up to ${minutes} min, warm and not hot. Only if your skin is normal. Stay awake.`,
  open: (address: string) => `Start here: ${address}`,
  cancelled: 'This time no longer counts.',

  add: 'Add to my calendar',
  left: (count: number, until: string) =>
    count === 1
      ? `Your plan has 1 more ice or heat time, on ${until}.`
      : `Your plan has ${count} more ice and heat times, until ${until}.`,
  none: 'Your plan has no more ice or heat times.',
  next: 'Did a file come? Open it. Check that alerts are on in your calendar.',
  again: 'Did your times move? Add them again: the new ones take the place of the old.',
  remove: 'Take my times out again',
  removed: 'Did a file come? Open it. Is a time still there? Delete it by hand.',
  blocked: 'No file? This page may not be allowed to save one.',
  link: 'Try this link.',
};

const es: typeof en = {
  title: 'Hora de una pausa',
  over: (minutes) => (minutes === 1 ? 'Ya pasó su minuto' : `Ya pasaron sus ${minutes} minutos`),
  cold: (minutes) =>
    `Hielo hasta por ${minutes} min, si le ayuda. Solo si su piel está normal. Use una tela. No se duerma.`,
  heat: (minutes) =>
    `Calor hasta por ${minutes} min, tibio y no caliente. Solo si su piel está normal. No se duerma.`,
  open: (address) => `Empiece aquí: ${address}`,
  cancelled: 'Esta hora ya no cuenta.',

  add: 'Poner en mi calendario',
  left: (count, until) =>
    count === 1
      ? `A su plan le queda 1 turno de hielo o calor: ${until}.`
      : `A su plan le quedan ${count} turnos de hielo y calor, hasta el ${until}.`,
  none: 'A su plan no le quedan más turnos.',
  next: '¿Llegó un archivo? Ábralo. Vea que su calendario tenga los avisos activos.',
  again: '¿Cambiaron sus horas? Póngalas otra vez: las nuevas toman el lugar de las viejas.',
  remove: 'Quitar mis horas del calendario',
  removed: '¿Llegó un archivo? Ábralo. ¿Sigue ahí una hora? Bórrela a mano.',
  blocked: '¿No llegó? Tal vez esta página no puede guardar archivos.',
  link: 'Pruebe este enlace.',
};

export type CalendarWords = typeof en;

export const calendarMessages: InEveryLanguage<CalendarWords> = { en, es };
