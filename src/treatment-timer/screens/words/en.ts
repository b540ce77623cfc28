const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);

const cold = {
  title: 'Do any of these fit you?',
  items: [
    'heart trouble, poor blood flow, or Raynaud’s',
    'diabetes, or numb skin',
    'broken or infected skin there',
    'hives from cold',
    'cancer there',
    'cream or patch there',
    'alcohol, or medicine that makes you sleepy',
    'under 18',
  ],
  caution: {
    title: 'Ask before you use ice',
    text: 'Ice may not be safe for you. Ask your clinic, your doctor or a pharmacist first.',
  },
  how: 'If ice makes you worse, stop.',
  cloth: 'The ice is in a cloth',
  yes: 'All true: start ice',
  noCloth: 'I have no cloth',
  later: {
    title: 'Ice can wait',
    text: 'Use it only when you are wide awake, and with a cloth around it.',
  },
  next: 'Next ice',
  /** Where the day has had its number. */
  enough: '',
  due: 'You can use ice now',
  start: 'Start ice',
};

/**
 * What a patient reads. Sources of the medical sentences:
 * - the plan itself, ice and then moist heat: the clinic's own; that heat has some evidence and ice too
 *   little: Cochrane (https://doi.org/10.1002/14651858.CD004750.pub2)
 * - 20 minutes at most: Cleveland Clinic (https://health.clevelandclinic.org/how-long-to-ice-an-injury)
 * - a cloth, skin back to normal, and whom to ask first (heart, blood flow, numb, broken or infected skin,
 *   cancer, an earlier reaction): NHS, Midlands Partnership
 *   (https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-cold-treatment)
 * - diabetes, Raynaud: Columbia
 *   (https://goaskalice.columbia.edu/answered-questions/proper-ice-pack-application-injuries/)
 * - hives from cold, trouble breathing: https://synapse.koreamed.org/articles/1125507
 * - alcohol and sleepy medicine, nothing under you, no sleep: FDA
 *   (http://www.fda.gov/MedicalDevices/Safety/AlertsandNotices/PublicHealthNotifications/ucm242866.htm)
 * - creams and patches: ISMP, on heat
 *   (http://consumermedsafety.org/medication-safety-articles/item/773-medicine-patches-and-heat-sources);
 *   under 18: the plan was written for adults. Both mean "ask first" and no more.
 * - checking the skin half way: NHS, as above; a new colour, because cold and heat show on each skin in
 *   their own way
 * - skin hurt by cold: https://www.healthline.com/health/ice-burn; do not rub it, no heat on it: CDC, as in
 *   http://www.monroecopost.com/news/20170104/cdc-provides-ways-to-recognize-treat-frostbite
 */
export const en = {
  title: 'Ice and heat plan',
  titleRunning: { cold: 'Ice is on', heat: 'Heat is on' },
  titleOverdue: { cold: 'Take the ice off now', heat: 'Stop the heat now' },

  plan: (cold: number, interval: string, span: string) =>
    `Your clinic’s plan: ice for up to ${minutes(cold)}, every ${interval}, for ${span}. Then moist heat.`,
  minutes,
  short: (count: number) => `${count} min`,
  hours: (count: number) => `${count} hours`,
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  range: (from: number, to: string) => `${from} to ${to}`,

  onset: {
    title: 'When did your back pain start?',
    now: 'Just now',
    today: 'Earlier today',
    yesterday: 'Yesterday morning',
    yesterdayLater: 'Yesterday afternoon or night',
    another: 'Another day and time',
  },
  /** Over the second half of the danger signs. */
  moreSigns: (number: string) => `Also call ${number} now for`,
  none: 'None of these',
  some: 'Yes, or not sure',
  cold,
  /** In the time of choice, the other way. */
  instead: { cold: 'Use ice instead', heat: 'Use heat instead' },
  choice: 'Ice or heat: it is your choice now.',
  ready: {
    title: 'Is all of this true?',
    exposure: 'No ice or heat on your back for the last 2 hours',
    skin: 'Your skin is warm and normal',
    awake: 'You are wide awake',
    no: 'No, or not sure',
  },
  skin: {
    title: 'How is your skin now?',
    fine: 'Warm and normal',
    soon: 'Only cold, or a bit pink',
    hurt: 'Pain, blisters, hard, a new color, or not sure',
  },
  /** Of the questions before the first pack. */
  step: (now: number, all: number) => `Step ${now} of ${all}`,
  back: 'Go back',

  danger: {
    title: 'Get help first',
    text: (number: string) =>
      `If you have one of these signs, call ${number} now. Not sure? Call ${number} or your clinic now.`,
  },
  closed: {
    title: 'No ice or heat for now',
    text: 'Your skin may be hurt. Keep ice and heat off it, and do not rub it. Call before you use them again.',
    severe: (number: string) => `Trouble breathing, or a swollen face? Call ${number} now.`,
    reopen: 'A clinician says I can go on',
  },
  help: {
    clinic: 'Call your clinic:',
    afterHours: 'After hours:',
    find: 'Find a clinic',
    nobody: 'Call your doctor or a nurse line.',
    closed: 'Is the clinic closed? Call a nurse line, or go to urgent care.',
    emergency: (number: string) => `In an emergency, call ${number}`,
  },

  session: {
    offAt: (time: string) => `Take it off at ${time}`,
    upAt: (time: string) => `Time was up at ${time}`,
    left: 'left',
    tips: 'Set your phone’s own timer too. Don’t lie on it. Don’t sleep.',
    ask: 'Time left',
    askOver: 'Time over',
    tookOff: 'I took it off',
    hurts: 'It hurts, or my skin looks wrong',
    over: 'Over time by',
    overMinutes: (count: number) => (count < 60 ? `${count} min` : `${Math.floor(count / 60)} h`),
    check: 'Check your skin',
    half: 'Check your skin now: with a hand, a mirror or a helper. Numb, burning, blisters, hard, or a new color? Take it off.',
    undo: 'No, it is still on',
    isOff: 'It is off',
    late: 'Still on? Take it off.',
    offLate: 'It is off, but came off late',
    offOnTime: (time: string) => `It came off on time, at ${time}`,
  },
  announce: {
    left: (count: number) => `${minutes(count)} left.`,
    half: 'Half way. Check your skin now.',
    over: 'Time is up.',
    due: 'The rest is over. You can start now.',
  },

  rest: {
    wait: (hours: number, minutes: number) =>
      `in ${[hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`].filter(Boolean).join(' ')}`,
    orLater: 'or later, if you are awake. Walk a little.',
    /** Where the time shown is the end of the quiet hours. */
    orFrom: (time: string) => `is soon enough. From ${time} on, if you are awake. Walk a little.`,
    /** At night, where the time shown is the end of the quiet hours and the rest is over. */
    orNow: 'is soon enough. Are you awake? Then you can start now.',
    takeOff: 'If ice or heat is still on, take it off now.',
    ifItHelps: (count: number) =>
      `Up to ${minutes(count)}, if it helps. If it makes you worse, stop. Walk a little.`,
    heatNext: (when: string) => `Next in your clinic’s plan: only moist heat, from ${when} on.`,
    skin: 'My skin looks wrong',
  },
  notBetter: 'Not better, or worse? Call.',
  retry: 'Try again',

  signs: 'Danger signs',
  call: 'Whom to call',
  more: 'More',
  unsaved: 'Not saved here. Keep this page open.',
  unread: 'We could not read your saved plan. Please answer again.',
  erased: 'Your plan is erased.',
  clock: 'The clock of this device was changed. Your rest and your ice or heat time still hold.',
};

export type Words = typeof en;

/** Words about ice alone, or about heat alone. */
export type KindWords = typeof cold;
