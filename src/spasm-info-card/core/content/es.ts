import type { Content } from '../content.ts';

const days = (count: number) => (count === 1 ? '1 día' : `${count} días`);

export const es: Content = {
  title: 'Espasmos musculares de la espalda',
  headings: {
    care: 'Qué hacer ahora',
    visit: 'Cuándo pedir una cita',
    what: 'Qué es',
    causes: 'Por qué pasa',
    prevent: 'Cómo evitar que vuelva',
  },
  items: {
    top: {
      message:
        'Casi siempre, un dolor de espalda nuevo mejora en días o semanas. Siga moviéndose con suavidad y use hielo o calor para sentirse mejor.',
      danger: ({ emergencyNumber }) => `Las señales para llamar al ${emergencyNumber}.`,
    },
    care: {
      move: 'Siga moviéndose con suavidad. Haga lo que pueda de su día normal.',
      ice: 'Use hielo hasta por 20 minutos. Lo puede repetir cada 2 horas, los primeros 2 a 3 días (48 a 72 horas).',
      heat: 'Después use calor húmedo: una almohadilla térmica, una toalla mojada tibia o un baño tibio.',
      bed: 'No se quede en cama más de 1 o 2 días. El dolor puede empeorar.',
      skin: 'Envuelva el hielo o el calor en un paño. Revise su piel. No se duerma con eso puesto.',
      ask: 'Pregunte antes a un médico si ahí tiene la piel dormida o herida, o si tiene mala circulación o diabetes.',
      medicine:
        'Antes de tomar medicinas para el dolor, pregunte a un farmacéutico o a un médico cuál es segura para usted. Las guías no aconsejan el acetaminofén solo, ni los opioides como rutina.',
      iceOrHeat:
        'Primero hielo y después calor es un consejo común en las clínicas. En estudios pequeños, el calor alivió un poco el dolor. Sobre el hielo hay muy pocos estudios para saber. Si uno de los dos le cae mejor, use ese.',
      active:
        'A las personas que siguieron activas les fue un poco mejor que a las que se quedaron en cama. Con dolor que baja por la pierna (ciática), casi no hubo diferencia.',
    },
    visit: {
      noBetter: (values) =>
        `Pida una cita si el dolor es muy fuerte, o si no mejora después de ${days(values.days)}.`,
      fever: 'fiebre, o pérdida de peso sin saber por qué',
      lump: 'un bulto, o la espalda cambió de forma',
      night: 'dolor que no se calma con el descanso, o que empeora de noche',
      cough: 'dolor que empeora al toser, estornudar o evacuar (hacer popó)',
      upper: 'dolor en la parte alta de la espalda',
      leg: ({ emergencyNumber }) =>
        `una pierna dormida o débil (si empeora, llame al ${emergencyNumber})`,
      fall: 'dolor después de una caída, aun pequeña si usted es mayor o tiene huesos débiles',
      history: 'o ha tenido cáncer, o una infección hace poco',
      immune: 'defensas bajas, o toma esteroides o se inyecta drogas',
      age: 'un dolor de espalda nuevo antes de los 20 años o después de los 50',
      closed: 'Si ninguna clínica le puede ver ese día, vaya a un centro de urgencias.',
      alarm:
        'Una sola de estas señales muchas veces es falsa alarma. Pida que la revisen para salir de dudas.',
      scan: 'Puede ser que no necesite una radiografía ni otra imagen. Las guías no las aconsejan como rutina.',
      wait: (values) =>
        `Los expertos no están de acuerdo en cuánto esperar. Unos dicen 3 días, otros hasta 4 semanas. Esta hoja dice ${days(values.days)}.`,
    },
    what: {
      spasm:
        'En un espasmo, un músculo de la espalda se aprieta de repente, y usted no lo puede parar.',
      feel: 'Puede ser un tirón o un dolor muy fuerte. El dolor puede llegar a las caderas o a las piernas.',
      common:
        'Unas 8 de cada 10 personas tienen dolor de espalda alguna vez en la vida. Eso cuenta todo dolor de espalda, no solo los espasmos.',
      course:
        'En los estudios, el dolor de espalda nuevo bajó a menos de la mitad en 6 semanas, en promedio.',
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
      spine:
        '¿Una lesión de la columna hace que el músculo se apriete? Unos dicen que sí, pero los estudios no están de acuerdo.',
      water:
        'La falta de agua puede tener que ver. Pero un repaso de estudios sobre calambres en el deporte halló muchas causas. Tomar más agua no es un remedio seguro.',
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
      exercise:
        'El ejercicio, junto con clases sobre la espalda, bajó 45% los dolores nuevos. La mejora se pierde después de un año, así que siga.',
      walking:
        'En un estudio, el dolor tardó unos 208 días en volver en quienes caminaron y tomaron clases. En los demás, unos 112.',
      steps:
        'Estirarse cada día y entrenar la fuerza son consejos comunes en las clínicas. Los estudios miraron el ejercicio como un todo, no cada paso.',
      lessons:
        'En los estudios, las clases sobre cómo levantar no evitaron el dolor de espalda. Las clínicas aún lo aconsejan.',
    },
  },
};
