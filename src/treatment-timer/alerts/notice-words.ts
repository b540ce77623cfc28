import type { InEveryLanguage } from '../../shared/language/language.ts';

/** A notice may stand on a locked screen, so it says nothing of health. */
const en = {
  title: 'Time is up',
  due: 'Time for a break',
  body: 'Open the page and tap the button.',
  ask: 'Also send me a notice',
  on: 'You will also get a notice, if your device lets it through.',
  denied: 'Your browser blocks notices from this page.',
  absent: 'This browser cannot send a notice here.',
};

const es: typeof en = {
  title: 'Se acabó el tiempo',
  due: 'Hora de una pausa',
  body: 'Abra la página y toque el botón.',
  ask: 'Mandarme también un aviso',
  on: 'También va a recibir un aviso, si su aparato lo deja pasar.',
  denied: 'Su navegador bloquea los avisos de esta página.',
  absent: 'Este navegador no puede mandar avisos aquí.',
};

export const noticeMessages: InEveryLanguage<typeof en> = { en, es };
