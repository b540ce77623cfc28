import type { Words } from './en.ts';

const minutes = (count: number) => (count === 1 ? '1 minuto' : `${count} minutos`);

/** One o'clock is singular. */
const at = (time: string) => `${/^0?1\b/.test(time) ? 'a la' : 'a las'} ${time}`;

export const es: Words = {
  title: 'Plan de hielo y calor',
  titleRunning: 'El hielo está puesto',
  titleOverdue: 'Quítese el hielo ya',

  plan: (cold, interval, span) =>
    `El plan de su clínica: hielo hasta por ${minutes(cold)}, cada ${interval}, por ${span}. Luego, calor húmedo.`,
  minutes,
  hours: (count) => `${count} horas`,
  days: (count) => (count === 1 ? '1 día' : `${count} días`),
  range: (from, to) => `${from} a ${to}`,

  onset: {
    title: '¿Cuándo empezó?',
    now: 'Ahora mismo',
    today: 'Hoy, más temprano',
    yesterday: 'Ayer',
    another: 'Otro día y hora',
    label: 'Día y hora',
    use: 'Usar esta hora',
    wrong: 'Elija un día y una hora que ya pasaron.',
  },
  none: 'Nada de esto',
  some: 'Algo de esto, o no sé',
  cold: {
    title: '¿Algo de esto es su caso?',
    items: [
      'mala circulación, Raynaud, o mal del corazón como angina',
      'diabetes, o piel dormida',
      'piel herida o infectada ahí',
      'ronchas por el frío',
      'cáncer en esa zona',
      'crema o parche en esa piel',
      'alcohol, o medicina que da sueño',
      'menos de 18 años',
    ],
  },
  ready: {
    title: '¿Es cierto todo esto?',
    exposure: 'Sin hielo ni calor en la espalda ahora, ni en las últimas 2 horas',
    skin: 'Su piel está tibia y normal',
    awake: 'No tiene sueño',
    cloth: 'El hielo va envuelto en una tela',
    yes: 'Todo es cierto: empezar',
    no: 'No, o no sé',
  },
  which: {
    title: '¿Qué no es cierto, o no sabe?',
    exposure: 'Tuve hielo o calor',
    skin: 'Mi piel no está tibia y normal',
    awake: 'Tengo sueño',
    cloth: 'No tengo una tela',
  },
  later: {
    title: 'El hielo puede esperar',
    text: 'Úselo solo cuando no tenga sueño, y con una tela.',
  },
  skin: {
    title: '¿Cómo está su piel ahora?',
    fine: 'Tibia y normal',
    cold: 'Solo fría',
    hurt: 'Dolor, ampollas, piel pálida o gris, o no sé',
  },
  warmUp: {
    title: 'Deje que la piel se caliente sola',
    text: 'Nada de hielo hasta que esté tibia y se vea normal.',
  },
  again: 'Revisar otra vez',
  back: 'Volver',

  danger: {
    title: 'Primero busque ayuda',
    text: (number) =>
      `Si tiene una de estas señales, llame ya al ${number}. ¿No sabe? Llame ya al ${number} o a su clínica.`,
  },
  caution: {
    title: 'Pregunte antes de usar hielo',
    text: 'Puede que el hielo le haga daño. Pregunte antes en su clínica, a su doctor o en la farmacia.',
  },
  closed: {
    title: 'No más hielo por ahora',
    text: 'El frío pudo dañar su piel. No le ponga hielo ni calor, y no la frote. Llame antes de usar hielo otra vez.',
    severe: (number) => `¿Le cuesta respirar, o se le hincha la cara? Llame ya al ${number}.`,
    reopen: 'Un doctor o enfermera dice que ya puedo usar hielo',
  },
  help: {
    clinic: 'Llame a su clínica:',
    afterHours: 'Fuera de horario:',
    find: 'Busque una clínica',
    nobody: 'Llame a su doctor o a una línea de enfermería.',
    emergency: (number) => `En una emergencia, llame al ${number}`,
  },

  session: {
    offAt: (time) => `Quítelo ${at(time)}`,
    left: 'por pasar',
    tips: 'Ponga también la alarma de su teléfono. No se acueste sobre el hielo. No se duerma.',
    tookOff: 'Ya me lo quité',
    hurts: 'Me duele, o mi piel se ve mal',
    over: 'Se pasó por',
    overMinutes: (count) => `${count} min`,
    up: 'Se acabó el tiempo',
    upNow: 'Ya',
    check: 'Mire su piel',
    isOff: 'Ya no está puesto',
    late: '¿Sigue puesto? Quíteselo.',
    onTime: 'Me lo quité a tiempo',
  },
  announce: {
    left: (count) => (count === 1 ? 'Falta 1 minuto.' : `Faltan ${count} minutos.`),
    over: 'Se acabó el tiempo. Quítese el hielo ya.',
  },

  rest: {
    title: 'Próximo hielo',
    orLater: 'o más tarde, si no está durmiendo. Camine un poco.',
    takeOff: 'Si tiene hielo o calor puesto, quíteselo ya.',
    due: 'Ya puede usar hielo',
    ifItHelps: (cold) => `Hasta ${minutes(cold)}, si le ayuda.`,
    start: 'Empezar con el hielo',
    last: 'Ya terminó la parte del hielo',
    heatNext: (when) =>
      `Lo que sigue en el plan de su clínica es calor húmedo. Empieza: ${when}, o antes si su clínica lo dice.`,
    skin: 'Mi piel se ve mal',
    walk: 'Camine un poco.',
  },
  heat: {
    title: 'Ya terminó la parte del hielo',
    text: 'Ahora el plan de su clínica es calor húmedo: una almohadilla térmica, una toalla mojada y tibia o un baño tibio. Pregunte a su clínica por cuánto tiempo.',
    safety: 'Ponga el calor encima de usted, no debajo. No se duerma con él.',
    untimed: 'Este reloj todavía no mide el calor.',
  },
  review: {
    title: '¿Cómo está su espalda?',
    text: (days) => `Ya pasaron ${days} o más. ¿Está mejor? Siga moviéndose con calma.`,
  },
  notBetter: '¿Sigue igual o peor? Llame.',
  startOver: 'Otro espasmo: empezar de nuevo',

  days3: {
    label: 'Sus primeros tres días',
    day: (count) => `Día ${count}`,
    ice: 'hielo',
    either: 'hielo o calor',
    heat: 'calor',
  },
  signs: 'Señales de peligro',
  more: {
    name: 'Más',
    started: (when) => `Empezó más o menos: ${when}`,
    change: 'Cambiar',
    times: 'Sus tiempos de hielo',
    time: (when, count) => `${when}, ${count} min`,
    stopped: 'se quitó antes',
    unconfirmed: 'no se sabe cuándo terminó',
    why: '¿Por qué hielo primero?',
    evidence:
      'Hielo primero y calor después es un consejo común en las clínicas. En estudios pequeños, el calor alivió un poco el dolor de espalda. Sobre el hielo hay muy pocos estudios para saber.',
    sources: 'Fuentes',
    erase: 'Borrar mi plan',
    eraseLater: 'Puede borrar su plan cuando se quite el hielo.',
    unreviewed: 'Un profesional de salud aún no ha revisado este texto.',
    reviewed: (by, on) => `Revisado por ${by}${on && ` el ${on}`}.`,
    translation: (by) =>
      by ? `Traducción revisada por ${by}.` : 'La traducción aún no se ha revisado.',
  },
  saved: {
    local: 'Se guarda solo en este aparato.',
    session: 'Se guarda solo en esta pestaña.',
    off: 'Aquí no se guarda. No cierre esta página.',
  },
  unread: 'No pudimos leer su plan guardado. Conteste otra vez, por favor.',
  erased: 'Su plan está borrado.',
};
