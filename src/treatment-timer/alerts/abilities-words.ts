import type { InEveryLanguage } from '../../shared/language/language.ts';
import type { Ability } from './abilities.ts';

/** What the alarm can do here. It must not promise what no page can know. */
const en: Readonly<Record<Ability, string>> = {
  rings: 'While you look at this page, it rings when time is up.',
  'rings-and-buzzes': 'While you look at this page, it rings and buzzes when time is up.',
  buzzes: 'While you look at this page, it buzzes when time is up.',
  shows: 'While you look at this page, it shows when time is up. It makes no sound.',
  tap: 'Sound needs a tap first: test it now.',
  volume: 'Turn the volume up. A phone on silent may not ring.',
  awake: 'The screen stays on while ice or heat is on.',
  dark: 'This page cannot keep the screen on. It may go dark.',
  tabs: 'Behind other tabs or windows, it may ring a minute late.',
  apps: 'While you use another app, it may not ring. It tells you when you come back.',
  away: 'While you look at something else, it waits. It tells you when you come back.',
  'locked-never': 'With the phone locked, it will not ring.',
  'locked-maybe': 'With the phone locked, it may not ring.',
  asleep: 'While the computer sleeps, it cannot ring.',
  notice: 'A notice may also show up, if your device lets it.',
  closed: 'With the page closed, nothing rings. Open it again to see how long it has been.',
  own: 'So set the timer of your phone or kitchen, too.',
};

const es: typeof en = {
  rings: 'Mientras mira esta página, suena al acabar el tiempo.',
  'rings-and-buzzes': 'Mientras mira esta página, suena y vibra al acabar el tiempo.',
  buzzes: 'Mientras mira esta página, vibra al acabar el tiempo.',
  shows: 'Mientras mira esta página, le avisa al acabar el tiempo. No suena.',
  tap: 'Para que suene, primero toque: pruebe el sonido ya.',
  volume: 'Suba el volumen. Un teléfono en silencio puede no sonar.',
  awake: 'La pantalla sigue encendida mientras hay hielo o calor.',
  dark: 'Esta página no puede dejar la pantalla encendida. Se puede apagar.',
  tabs: 'Detrás de otras ventanas, puede sonar un minuto tarde.',
  apps: 'Mientras usa otra aplicación, puede no sonar. Le avisa cuando vuelva.',
  away: 'Mientras mira otra cosa, espera. Le avisa cuando vuelva.',
  'locked-never': 'Con el teléfono bloqueado, no va a sonar.',
  'locked-maybe': 'Con el teléfono bloqueado, puede no sonar.',
  asleep: 'Mientras la computadora duerme, no puede sonar.',
  notice: 'También puede salir un aviso, si su aparato lo deja.',
  closed: 'Con la página cerrada, nada suena. Ábrala otra vez y vea cuánto tiempo pasó.',
  own: 'Por eso, ponga también la alarma de su teléfono o de su cocina.',
};

export const abilitiesMessages: InEveryLanguage<{
  readonly title: string;
  readonly more: string;
  readonly lines: typeof en;
}> = {
  en: { title: 'What the alarm can do here', more: 'More about the alarm', lines: en },
  es: { title: 'Lo que la alarma puede hacer aquí', more: 'Más sobre la alarma', lines: es },
};
