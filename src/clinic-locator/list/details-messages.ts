import type { InEveryLanguage } from '../../shared/language/language.ts';

const en = {
  services: 'Services',
  languages: 'Languages spoken',
  amenities: 'At the clinic',
  newPatients: 'New patients',
  yes: 'Yes',
  no: 'Not now',
  checked: (date: string) => `Hours checked ${date}.`,
  report: 'Is something wrong here?',
};

const es: typeof en = {
  services: 'Servicios',
  languages: 'Idiomas',
  amenities: 'En la clínica',
  newPatients: 'Pacientes nuevos',
  yes: 'Sí',
  no: 'Ahora no',
  checked: (date) => `Horario revisado el ${date}.`,
  report: '¿Hay un error aquí?',
};

export const detailsMessages: InEveryLanguage<typeof en> = { en, es };
