import type { InEveryLanguage } from '../../shared/language/language.ts';

const en = {
  title: 'Check your signs',
  intro:
    'A few short questions. They lead to what to do, and cannot tell what you have. Your answers are not kept or sent.',
  start: 'Start',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  ask: 'Do you have any of these now?',
  yes: 'Yes',
  unsure: 'Not sure',
  none: 'None of these',
  back: 'Back',
  again: 'Start again',
  outcome: {
    emergency: (number: string) => `Call ${number} now`,
    urgent: () => 'Call a clinic today',
    visit: () => 'Book a visit',
    none: () => 'None of these signs now',
  },
  then: {
    emergency: 'Say which of the signs you may have.',
    urgent: 'Say which of the signs you may have.',
    visit: 'Say which of the signs you may have. If a new sign comes, check again.',
    none: 'None of these signs now. If one comes, do what this card says for it, at once.',
  },
};

const es: typeof en = {
  title: 'Revise sus señales',
  intro:
    'Unas preguntas cortas. Le llevan a lo que debe hacer, y no pueden decir qué tiene usted. Sus respuestas no se guardan ni se envían.',
  start: 'Empezar',
  step: (at, of) => `Paso ${at} de ${of}`,
  ask: '¿Tiene ahora alguna de estas señales?',
  yes: 'Sí',
  unsure: 'No sé',
  none: 'Ninguna de estas',
  back: 'Atrás',
  again: 'Empezar otra vez',
  outcome: {
    emergency: (number) => `Llame ya al ${number}`,
    urgent: () => 'Llame hoy a una clínica',
    visit: () => 'Pida una cita',
    none: () => 'Ninguna de estas señales ahora',
  },
  then: {
    emergency: 'Diga cuáles de las señales puede tener.',
    urgent: 'Diga cuáles de las señales puede tener.',
    visit: 'Diga cuáles de las señales puede tener. Si viene otra, revise de nuevo.',
    none: 'Ninguna de estas señales ahora. Si viene una, haga enseguida lo que esta hoja dice para ella.',
  },
};

export const guideWords: InEveryLanguage<typeof en> = { en, es };
