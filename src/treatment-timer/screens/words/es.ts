import type { Words } from './en.ts';

const minutes = (count: number) => (count === 1 ? '1 minuto' : `${count} minutos`);

/** One o'clock is singular. */
export const at = (time: string) => `${/^0?1\b/.test(time) ? 'a la' : 'a las'} ${time}`;

export const es: Words = {
  title: 'Plan de hielo y calor',
  titleRunning: { cold: 'El hielo está puesto', heat: 'El calor está puesto' },
  titleOverdue: { cold: 'Quítese el hielo ya', heat: 'Quítese el calor ya' },

  plan: (cold, interval, span) =>
    `El plan de su clínica: hielo hasta por ${minutes(cold)}, cada ${interval}, por ${span}. Luego, calor húmedo.`,
  minutes,
  short: (count) => `${count} min`,
  hours: (count) => `${count} horas`,
  days: (count) => (count === 1 ? '1 día' : `${count} días`),
  range: (from, to) => `${from} a ${to}`,

  onset: {
    title: '¿Cuándo empezó su dolor de espalda?',
    now: 'Ahora mismo',
    today: 'Hoy, más temprano',
    yesterday: 'Ayer por la mañana',
    yesterdayLater: 'Ayer por la tarde o noche',
    another: 'Otro día y hora',
  },
  moreSigns: (number) => `Llame ya al ${number} también por`,
  none: 'Nada de esto',
  some: 'Sí, o no sé',
  cold: {
    title: '¿Algo de esto es su caso?',
    items: [
      'mal del corazón, mala circulación o Raynaud',
      'diabetes, o piel dormida',
      'piel herida o infectada ahí',
      'ronchas por el frío',
      'cáncer ahí',
      'crema o parche ahí',
      'alcohol, o medicina que da sueño',
      'menor de 18',
    ],
    caution: {
      title: 'Pregunte antes de usar hielo',
      text: 'Puede que el hielo le haga daño. Pregunte antes en su clínica, a su doctor o en la farmacia.',
    },
    how: 'Si se siente peor, pare.',
    cloth: 'El hielo va envuelto en una tela',
    yes: 'Todo es cierto: empezar',
    noCloth: 'No tengo una tela',
    later: {
      title: 'El hielo puede esperar',
      text: 'Úselo solo cuando no tenga sueño, y con una tela.',
    },
    next: 'Próximo hielo',
    enough: '',
    due: 'Ya puede usar hielo',
    start: 'Empezar con el hielo',
  },
  instead: { cold: 'Usar hielo en vez de calor', heat: 'Usar calor en vez de hielo' },
  choice: 'Hielo o calor: ahora usted elige.',
  ready: {
    title: '¿Es cierto todo esto?',
    exposure: 'Sin hielo ni calor en la espalda ahora, ni en las últimas 2 horas',
    skin: 'Su piel está tibia y normal',
    awake: 'No tiene sueño',
    no: 'No, o no sé',
  },
  skin: {
    title: '¿Cómo está su piel ahora?',
    fine: 'Tibia y normal',
    soon: 'Solo fría, o algo rosada',
    hurt: 'Dolor, ampollas, dura, otro color, o no sé',
  },
  step: (now, all) => `Paso ${now} de ${all}`,
  back: 'Volver',

  danger: {
    title: 'Primero busque ayuda',
    text: (number) =>
      `Si tiene una de estas señales, llame ya al ${number}. ¿No sabe? Llame ya al ${number} o a su clínica.`,
  },
  closed: {
    title: 'Nada de hielo ni calor por ahora',
    text: 'Su piel puede tener un daño. No le ponga hielo ni calor, y no la frote. Llame antes de usarlos otra vez.',
    severe: (number) => `¿Le cuesta respirar, o se le hincha la cara? Llame ya al ${number}.`,
    reopen: 'Un doctor o enfermera dice que ya puedo seguir',
  },
  help: {
    clinic: 'Llame a su clínica:',
    afterHours: 'Fuera de horario:',
    find: 'Busque una clínica',
    nobody: 'Llame a su doctor o a una línea de enfermería.',
    closed: '¿Está cerrada la clínica? Llame a una línea de enfermería o vaya a urgencias.',
    emergency: (number) => `En una emergencia, llame al ${number}`,
  },

  session: {
    offAt: (time) => `Quítelo ${at(time)}`,
    upAt: (time) => `El tiempo acabó ${at(time)}`,
    left: 'restantes',
    tips: 'Ponga también la alarma de su teléfono. No se acueste encima. No se duerma.',
    ask: '¿Cuánto falta?',
    askOver: '¿Cuánto lleva de más?',
    tookOff: 'Ya me lo quité',
    hurts: 'Me duele, o mi piel se ve mal',
    over: 'Tiempo de más',
    overMinutes: (count) => (count < 60 ? `${count} min` : `${Math.floor(count / 60)} h`),
    check: 'Revise su piel',
    half: 'Revise su piel ya: con la mano, un espejo o ayuda. ¿Dormida, ardor, ampollas, dura u otro color? Quíteselo.',
    undo: 'No, sigue puesto',
    isOff: 'Ya no está puesto',
    late: '¿Sigue puesto? Quíteselo.',
    offLate: 'Ya no está puesto, pero me lo quité tarde',
    offOnTime: (time) => `Me lo quité a tiempo, ${at(time)}`,
  },
  announce: {
    left: (count) => (count === 1 ? 'Falta 1 minuto.' : `Faltan ${count} minutos.`),
    half: 'Va la mitad. Revise su piel ya.',
    over: 'Se acabó el tiempo.',
    due: 'Terminó el descanso. Ya puede empezar.',
  },

  rest: {
    wait: (hours, count) =>
      `en ${[hours > 0 && `${hours} h`, count > 0 && `${count} min`].filter(Boolean).join(' ')}`,
    orLater: 'o más tarde, si no está durmiendo. Camine un poco.',
    orFrom: (time) =>
      `está bien. Desde ${at(time).slice(2)}, si no está durmiendo. Camine un poco.`,
    orNow: 'está bien. ¿No está durmiendo? Entonces ya puede empezar.',
    takeOff: 'Si tiene hielo o calor puesto, quíteselo ya.',
    ifItHelps: (count) =>
      `Hasta ${minutes(count)}, si le ayuda. Si se siente peor, pare. Camine un poco.`,
    heatNext: (when) => `Lo que sigue en el plan de su clínica (${when}) es solo calor húmedo.`,
    skin: 'Mi piel se ve mal',
  },
  notBetter: '¿Sigue igual o peor? Llame.',
  retry: 'Probar otra vez',

  signs: 'Señales de peligro',
  call: 'A quién llamar',
  more: 'Más',
  unsaved: 'Aquí no se guarda. No cierre esta página.',
  unread: 'No pudimos leer su plan guardado. Conteste otra vez, por favor.',
  erased: 'Su plan está borrado.',
  clock: 'Cambió el reloj de este aparato. Su descanso y su tiempo de hielo o calor siguen igual.',
};
