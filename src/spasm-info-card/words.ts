import type { InEveryLanguage } from '../shared/language/language.ts';

const en = {
  /** Opens the sources of the text above the sections: the main message and the danger signs. */
  topSources: 'Sources for the top of this card',
  timer: 'Start the timer',
  /** Stands over the ways to reach the clinic where the tag does not name it. */
  clinic: 'Your clinic',
  disclaimer: (emergencyNumber: string) =>
    `This is general advice. It cannot tell what you have. In an emergency, call ${emergencyNumber}.`,
};

const es: typeof en = {
  topSources: 'Fuentes del comienzo de esta tarjeta',
  timer: 'Iniciar el reloj',
  clinic: 'Su clínica',
  disclaimer: (emergencyNumber) =>
    `Estos son consejos generales. No pueden decir qué tiene usted. En una emergencia, llame al ${emergencyNumber}.`,
};

export const cardWords: InEveryLanguage<typeof en> = { en, es };
