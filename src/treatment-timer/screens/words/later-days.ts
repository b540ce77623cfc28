import type { InEveryLanguage } from '../../../shared/language/language.ts';
import type { KindWords } from './en.ts';
import { at } from './es.ts';

/**
 * What a patient reads about a time to pick, the line of days, heat, and when the plan is over. Sources of the medical sentences:
 * - moist heat by pad, towel or bath, then stretching, getting active, strength: the clinic's own plan
 * - up to 15 minutes, at most three a day, a cloth, not asleep: NHS, Midlands Partnership
 *   (https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-heat-treatment)
 * - nothing under you; diabetes, stroke, spinal cord, numb skin, alcohol and sleepy medicine: FDA
 *   (http://www.fda.gov/MedicalDevices/Safety/AlertsandNotices/PublicHealthNotifications/ucm242866.htm);
 *   a pad damp only if it is made for that: the same, on electric shock
 * - red, swollen, infected or bleeding skin, fever, cancer, pregnancy, heart failure: Hong Kong Department
 *   of Health (https://elderly.gov.hk/english/healthy_ageing/personal_care/heat_therapy.html)
 * - creams and patches: ISMP
 *   (http://consumermedsafety.org/medication-safety-articles/item/773-medicine-patches-and-heat-sources)
 * - pain that lasts for weeks: NHS (https://www.nhs.uk/conditions/back-pain/)
 */
const heat: KindWords = {
  title: 'Do any of these fit you?',
  items: [
    'numb skin, poor blood flow, or diabetes',
    'red, swollen, infected or bleeding skin there',
    'fever, or cancer in that area',
    'pregnant, or heart failure',
    'a past stroke or spinal cord injury',
    'a cream or patch on that skin',
    'alcohol, or medicine that makes you sleepy',
    'under 18',
  ],
  caution: {
    title: 'Ask before you use heat',
    text: 'Heat may not be safe for you. Ask your clinic, your doctor or a pharmacist first.',
  },
  how: 'Use a pad, a warm wet towel or a warm bath. Do not lie on it. A pad may be damp only if its label says so. Three times a day at most. If heat makes you worse, stop.',
  cloth: 'It is warm, never hot. A pad has a cloth around it',
  yes: 'All true: start the heat',
  noCloth: 'It is hot, or I have no cloth',
  later: {
    title: 'Heat can wait',
    text: 'Use it only when you are wide awake. It must be warm, never hot, with a cloth around a pad.',
  },
  next: 'Next heat',
  enough: 'Three heat times in a day are enough.',
  due: 'You can use heat now',
  start: 'Start heat',
};

const en = {
  onset: {
    label: 'Day and time',
    use: 'Use this time',
    wrong: 'Pick a day and time that has passed.',
  },
  days: {
    label: 'Your first three days',
    day: (count: number) => `Day ${count}`,
    today: (part: string) => `today: ${part}`,
    ice: 'ice',
    either: 'ice or heat',
    heat: 'heat',
    from: (part: string, time: string) => `${part} from ${time}`,
    done: (count: number) => `${count} done`,
    skipped: (count: number) => `${count} went by`,
    coming: (count: number) => `${count} to come`,
    leaveOut: 'Missed one? That is fine. Leave it out.',
  },
  heat,
  review: {
    title: 'How is your back now?',
    text: (days: string) => `It has been ${days} or more.`,
    better: 'Better? The next steps of your clinic’s plan:',
    steps: ['Stretch gently each day.', 'Get more active, bit by bit.', 'Later, build strength.'],
    card: 'More about your back',
  },
  startOver: 'A new spasm: start over',
  which: {
    title: 'What is not true, or not sure?',
    exposure: 'Ice or heat was on',
    skin: 'My skin is not warm and normal',
    awake: 'I am sleepy',
  },
  warmUp: {
    title: 'Let your skin come back by itself',
    text: 'No ice or heat until it feels and looks normal.',
  },
  again: 'Check again',
  date: {
    is: (time: string) => `It is ${time} now`,
    wrong: 'The time is wrong',
  },
  reopen: {
    title: 'Did a clinician check your skin, and say you can use ice or heat again?',
    yes: 'Yes',
    no: 'No, or not sure',
  },
  outdated: {
    title: 'Is this a new spasm?',
    fresh: 'Yes, it is new',
    same: 'No, it is the same pain',
  },
  lasting: {
    title: 'Please call about it',
    text: (limit: string) =>
      `Ice and heat are for the first days. Pain that lasts ${limit} or more needs a closer look.`,
  },
};

const calor: KindWords = {
  title: '¿Algo de esto es su caso?',
  items: [
    'piel dormida, mala circulación o diabetes',
    'piel roja, hinchada, infectada o con sangre ahí',
    'fiebre, o cáncer en esa zona',
    'embarazo, o falla del corazón',
    'derrame cerebral o daño de la médula en el pasado',
    'crema o parche en esa piel',
    'alcohol, o medicina que da sueño',
    'menos de 18 años',
  ],
  caution: {
    title: 'Pregunte antes de usar calor',
    text: 'Puede que el calor le haga daño. Pregunte antes en su clínica, a su doctor o en la farmacia.',
  },
  how: 'Use una almohadilla térmica, una toalla mojada y tibia o un baño tibio. No se acueste encima. Moje la almohadilla solo si su etiqueta lo permite. Tres veces al día, no más. Si se siente peor, pare.',
  cloth: 'Está tibio, nunca caliente. La almohadilla va en una tela',
  yes: 'Todo es cierto: empezar',
  noCloth: 'Está caliente, o no tengo una tela',
  later: {
    title: 'El calor puede esperar',
    text: 'Úselo solo cuando no tenga sueño. Que esté tibio, nunca caliente, y la almohadilla en una tela.',
  },
  next: 'Próximo calor',
  enough: 'Tres veces de calor en un día bastan.',
  due: 'Ya puede usar calor',
  start: 'Empezar con el calor',
};

const es: typeof en = {
  onset: {
    label: 'Día y hora',
    use: 'Usar esta hora',
    wrong: 'Elija un día y una hora que ya pasaron.',
  },
  days: {
    label: 'Sus primeros tres días',
    day: (count) => `Día ${count}`,
    today: (part) => `hoy: ${part}`,
    ice: 'hielo',
    either: 'hielo o calor',
    heat: 'calor',
    from: (part, time) => `${part} desde ${at(time).slice(2)}`,
    done: (count) => (count === 1 ? '1 hecho' : `${count} hechos`),
    skipped: (count) => (count === 1 ? '1 pasó' : `${count} pasaron`),
    coming: (count) => `${count} por venir`,
    leaveOut: '¿Se le pasó uno? No importa. Déjelo así.',
  },
  heat: calor,
  review: {
    title: '¿Cómo está su espalda?',
    text: (days) => `Ya pasaron ${days} o más.`,
    better: '¿Está mejor? Lo que sigue en el plan de su clínica:',
    steps: [
      'Estírese con calma cada día.',
      'Muévase más, poco a poco.',
      'Más adelante, gane fuerza.',
    ],
    card: 'Más sobre su espalda',
  },
  startOver: 'Otro espasmo: empezar de nuevo',
  which: {
    title: '¿Qué no es cierto, o no sabe?',
    exposure: 'Tuve hielo o calor',
    skin: 'Mi piel no está tibia y normal',
    awake: 'Tengo sueño',
  },
  warmUp: {
    title: 'Deje que la piel vuelva a su estado sola',
    text: 'Nada de hielo ni calor hasta que se sienta y se vea normal.',
  },
  again: 'Revisar otra vez',
  date: {
    is: (time) => `Esta es la hora correcta: ${time}`,
    wrong: 'La hora está mal',
  },
  reopen: {
    title: '¿Un doctor o enfermera revisó su piel y dijo que ya puede usar hielo o calor?',
    yes: 'Sí',
    no: 'No, o no sé',
  },
  outdated: {
    title: '¿Es un espasmo nuevo?',
    fresh: 'Sí, es nuevo',
    same: 'No, es el mismo dolor',
  },
  lasting: {
    title: 'Llame, por favor',
    text: (limit) =>
      `El hielo y el calor son para los primeros días. Un dolor que dura ${limit} o más se debe revisar.`,
  },
};

export type LaterWords = typeof en;

export const laterMessages: InEveryLanguage<LaterWords> = { en, es };
