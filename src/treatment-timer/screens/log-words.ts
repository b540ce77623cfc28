import type { InEveryLanguage } from '../../shared/language/language.ts';
import type { Kind } from '../plan/protocol.ts';
import type { Outcome } from '../plan/record.ts';

/** Words of the log that a patient shows or prints for a doctor. It tells, and judges nothing. */
const en = {
  title: 'Ice and heat log',
  began: (when: string) => `It started about ${when}.`,
  zone: (zone: string) => `Times are in ${zone}.`,
  source: 'The patient kept this log with a timer.',
  columns: ['On', 'Off', 'Minutes', 'What', 'How it ended'],
  kinds: { cold: 'ice', heat: 'heat' } as Readonly<Record<Kind, string>>,
  outcomes: {
    done: 'taken off',
    stopped: 'stopped early',
    unconfirmed: 'not known',
    saidLater: 'taken off (said later)',
  } as Readonly<Record<Outcome | 'saidLater', string>>,
  unknown: 'not known',
  none: 'Nothing in the log yet.',
  print: 'Print this page',
};

const es: typeof en = {
  title: 'Registro de hielo y calor',
  /** "a. m." brings the full stop along. */
  began: (when) => `Empezó más o menos: ${when.replace(/\.$/, '')}.`,
  zone: (zone) => `Las horas son de la zona ${zone}.`,
  source: 'El paciente llevó este registro con un reloj.',
  columns: ['Puso', 'Quitó', 'Min.', 'Qué', 'Cómo acabó'],
  kinds: { cold: 'hielo', heat: 'calor' },
  outcomes: {
    done: 'se quitó',
    stopped: 'se quitó antes',
    unconfirmed: 'no se sabe',
    saidLater: 'se quitó (dicho después)',
  },
  unknown: 'no se sabe',
  none: 'Todavía no hay nada.',
  print: 'Imprimir esta página',
};

export type LogWords = typeof en;

export const logMessages: InEveryLanguage<LogWords> = { en, es };
