import { ICE_MINUTES } from '../../shared/ice-limit.ts';
import type { Content } from './model.ts';

export const days = (count: number) => (count === 1 ? '1 día' : `${count} días`);

export const es: Content = {
  title: 'Espasmos musculares de la espalda',
  headings: {
    care: 'Qué hacer ahora',
    visit: 'Cuándo buscar ayuda',
    what: 'Qué es',
    causes: 'Por qué pasa',
    prevent: 'Cómo evitar que vuelva',
  },
  items: {
    top: {
      message:
        'Casi siempre, un dolor de espalda nuevo mejora en días o semanas. Siga moviéndose con suavidad y use hielo o calor para sentirse mejor.',
      dangerSigns: ({ emergencyNumber }) => `Las señales para llamar al ${emergencyNumber}.`,
    },
    care: {
      move: 'Siga moviéndose con suavidad. Haga lo que pueda de su día normal.',
      ice: `Use hielo hasta por ${ICE_MINUTES} minutos. Lo puede repetir cada 2 horas, los primeros 2 a 3 días (48 a 72 horas).`,
      heat: 'Después use calor húmedo: una almohadilla térmica, una toalla mojada tibia o un baño tibio.',
      bed: 'No se quede en cama más de 1 o 2 días. El dolor puede empeorar.',
      skin: 'Envuelva el hielo o el calor en un paño. Revise su piel. No se duerma con eso puesto.',
      ask: 'Pregunte antes a un médico si ahí tiene la piel dormida o herida, o si tiene mala circulación o diabetes.',
      medicine:
        'Si eso no basta, una medicina para el dolor puede ayudar. Pregunte a un farmacéutico o a un médico cuál es segura para usted.',
      nsaids:
        'Pregunte antes de tomar ibuprofeno o naproxeno si está mal de los riñones o del corazón, si ha tenido una úlcera, si toma anticoagulantes o si puede estar embarazada.',
      opioids:
        'No confíe solo en el acetaminofén, ni en los opioides. Las guías no los aconsejan como rutina.',
    },
    visit: {
      fever: 'fiebre, o pérdida de peso sin saber por qué',
      lump: 'un bulto, o la espalda cambió de forma',
      upper: 'dolor en la parte alta de la espalda',
      leg: ({ emergencyNumber }) =>
        `una pierna dormida o débil (si empeora, llame al ${emergencyNumber})`,
      fall: 'dolor después de una caída, aun pequeña si usted es mayor o tiene huesos débiles',
      urine: 'ardor o sangre al orinar',
      history: 'un cáncer en el pasado, o una infección hace poco',
      immune: 'defensas bajas, esteroides o drogas inyectadas',
      thinners: 'uso de anticoagulantes (medicinas que hacen la sangre menos espesa)',
      pregnant: 'embarazo',
      age: 'un dolor de espalda nuevo antes de los 20 años o después de los 50',
      closed: ({ afterHoursPhone }) =>
        `Si su clínica está cerrada, ${afterHoursPhone ? `llame al ${afterHoursPhone}. Si nadie le puede ver, ` : ''}vaya a un centro de urgencias o a una sala de emergencias.`,
      noBetter: ({ days: count }) => `dolor muy fuerte, o que no mejora después de ${days(count)}`,
      night: 'dolor que no se calma con el descanso, o que empeora de noche',
      cough: 'dolor que empeora al toser, estornudar o evacuar (hacer popó)',
      alarm:
        'Una sola señal muchas veces es falsa alarma. Pida que la revisen para salir de dudas.',
      scan: 'Puede ser que no necesite una radiografía ni otra imagen. Las guías no las aconsejan como rutina.',
    },
    what: {
      spasm:
        'En un espasmo, un músculo de la espalda se aprieta de repente, y usted no lo puede parar.',
      feel: 'Puede ser un tirón o un dolor muy fuerte. El dolor puede llegar a las caderas o a las piernas.',
      common:
        'Unas 8 de cada 10 personas tienen dolor de espalda alguna vez en la vida. Eso cuenta todo dolor de espalda, no solo los espasmos.',
      course:
        'En los estudios, el dolor de espalda nuevo bajó a menos de la mitad en 6 semanas, en promedio.',
      long: 'Si el dolor dura más de 3 meses, la Organización Mundial de la Salud aconseja ejercicio, clases sobre el dolor y terapia para hablar de él.',
    },
    causes: {
      unclear: 'Muchas veces no se halla una causa clara. Un tirón muscular es común.',
      mixed:
        'Un esfuerzo, o el desgaste de las articulaciones o de los discos, puede tener que ver. Muchas veces es una mezcla.',
      tight:
        'Si usted se mueve muy poco, sus músculos se pueden poner tensos, y puede venir un espasmo. Un esfuerzo de más o el estrés también lo pueden causar.',
      discs:
        'Muchas personas sin dolor tienen un disco abultado: unas 3 de cada 10 a los 20 años, y 8 de cada 10 a los 80. Hasta los 50 años, es más común en personas con dolor.',
      rare: 'Un hueso roto, un cáncer o una infección son causas muy raras.',
    },
    prevent: {
      again:
        'Muchas veces vuelve. En los estudios, de 3 a 7 de cada 10 personas tuvieron otra vez dolor de espalda en un año.',
      start:
        'Cuando el dolor baje, muchas veces después de 2 a 3 semanas, empiece estos pasos poco a poco.',
      stretch: 'Estírese todos los días.',
      walk: 'Haga más actividad. Caminar es una buena forma de empezar.',
      strength: 'Entrene su fuerza, paso a paso.',
      lift: 'Levante con cuidado. Tenga la carga cerca del cuerpo, use las piernas y apriete el vientre.',
      belt: 'No confíe en fajas ni en plantillas. En los estudios no ayudaron.',
    },
  },
};
