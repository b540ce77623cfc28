const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);

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
 * - skin hurt by cold: https://www.healthline.com/health/ice-burn; do not rub it, no heat on it: CDC, as in
 *   http://www.monroecopost.com/news/20170104/cdc-provides-ways-to-recognize-treat-frostbite
 */
export const en = {
  title: 'Ice and heat plan',
  titleRunning: 'Ice is on',
  titleOverdue: 'Take the ice off now',

  plan: (cold: number, interval: string, span: string) =>
    `Your clinic’s plan: ice for up to ${minutes(cold)}, every ${interval}, for ${span}. Then moist heat.`,
  minutes,
  hours: (count: number) => `${count} hours`,
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  range: (from: number, to: string) => `${from} to ${to}`,

  onset: {
    title: 'When did it start?',
    now: 'Just now',
    today: 'Earlier today',
    yesterday: 'Yesterday',
    another: 'Another day and time',
    label: 'Day and time',
    use: 'Use this time',
    wrong: 'Pick a day and time that has passed.',
  },
  none: 'None of these',
  some: 'One of these, or not sure',
  cold: {
    title: 'Do any of these fit you?',
    items: [
      'poor blood flow, Raynaud’s, or heart trouble such as angina',
      'diabetes, or numb skin',
      'broken or infected skin there',
      'hives from cold',
      'cancer in that area',
      'a cream or patch on that skin',
      'alcohol, or medicine that makes you sleepy',
      'under 18',
    ],
  },
  ready: {
    title: 'Is all of this true?',
    exposure: 'No ice or heat on your back, now or in the last 2 hours',
    skin: 'Your skin is warm and normal',
    awake: 'You are wide awake',
    cloth: 'The ice is wrapped in a cloth',
    yes: 'All true: start the ice',
    no: 'No, or not sure',
  },
  which: {
    title: 'What is not true, or not sure?',
    exposure: 'Ice or heat was on',
    skin: 'My skin is not warm and normal',
    awake: 'I am sleepy',
    cloth: 'I have no cloth',
  },
  later: {
    title: 'Ice can wait',
    text: 'Use it only when you are wide awake, and with a cloth around it.',
  },
  skin: {
    title: 'How is your skin now?',
    fine: 'Warm and normal',
    cold: 'Only cold',
    hurt: 'Pain, blisters, pale or gray skin, or not sure',
  },
  warmUp: {
    title: 'Let your skin warm up by itself',
    text: 'No ice until it is warm and looks normal.',
  },
  again: 'Check again',
  back: 'Go back',

  danger: {
    title: 'Get help first',
    text: (number: string) =>
      `If you have one of these signs, call ${number} now. Not sure? Call ${number} or your clinic now.`,
  },
  caution: {
    title: 'Ask before you use ice',
    text: 'Ice may not be safe for you. Ask your clinic, your doctor or a pharmacist first.',
  },
  closed: {
    title: 'No more ice for now',
    text: 'The cold may have hurt your skin. Keep ice and heat off it, and do not rub it. Call before you use ice again.',
    severe: (number: string) => `Trouble breathing, or a swollen face? Call ${number} now.`,
    reopen: 'A clinician says I can use ice again',
  },
  help: {
    clinic: 'Call your clinic:',
    afterHours: 'After hours:',
    find: 'Find a clinic',
    nobody: 'Call your doctor or a nurse line.',
    emergency: (number: string) => `In an emergency, call ${number}`,
  },

  session: {
    offAt: (time: string) => `Take it off at ${time}`,
    left: 'left',
    tips: 'Set your phone’s own timer too. Don’t lie on it. Don’t sleep.',
    tookOff: 'I took it off',
    hurts: 'It hurts, or my skin looks wrong',
    over: 'Over time by',
    overMinutes: (count: number) => `${count} min`,
    up: 'Time is up',
    upNow: 'Now',
    check: 'Check your skin',
    isOff: 'It is off',
    late: 'Still on? Take it off.',
    onTime: 'It came off on time',
  },
  announce: {
    left: (count: number) => `${minutes(count)} left.`,
    over: 'Time is up. Take the ice off now.',
  },

  rest: {
    title: 'Next ice',
    orLater: 'or later, if you are awake. Walk a little.',
    takeOff: 'If ice or heat is still on, take it off now.',
    due: 'You can use ice now',
    ifItHelps: (cold: number) => `Up to ${minutes(cold)}, if it helps.`,
    start: 'Start ice',
    last: 'The ice part is done',
    heatNext: (when: string) =>
      `Next in your clinic’s plan: moist heat, from ${when}, or sooner if your clinic says so.`,
    skin: 'My skin looks wrong',
    walk: 'Walk a little.',
  },
  heat: {
    title: 'The ice part is done',
    text: 'Your clinic’s plan now is moist heat: a heating pad, a warm wet towel or a warm bath. Ask your clinic how long.',
    safety: 'Put heat on top of you, not under you. Don’t sleep with it.',
    untimed: 'This timer does not time heat yet.',
  },
  review: {
    title: 'How is your back now?',
    text: (days: string) => `It has been ${days} or more. Better? Keep moving gently.`,
  },
  notBetter: 'Not better, or worse? Call.',
  startOver: 'A new spasm: start over',

  days3: {
    label: 'Your first three days',
    day: (count: number) => `Day ${count}`,
    ice: 'ice',
    either: 'ice or heat',
    heat: 'heat',
  },
  signs: 'Danger signs',
  more: {
    name: 'More',
    started: (when: string) => `It started about ${when}`,
    change: 'Change',
    times: 'Your ice times',
    time: (when: string, count: number) => `${when}, ${count} min`,
    stopped: 'stopped early',
    unconfirmed: 'end not known',
    why: 'Why ice first?',
    evidence:
      'Ice first and heat later is common advice in clinics. In small studies, heat eased back pain a little. For ice there are too few studies to know.',
    sources: 'Sources',
    erase: 'Erase my plan',
    eraseLater: 'You can erase your plan when the ice is off.',
    unreviewed: 'Not yet reviewed by a clinician.',
    reviewed: (by: string, on: string) => `Reviewed by ${by}${on && ` on ${on}`}.`,
    /** The English text is the original. */
    translation: (() => '') as (by: string) => string,
  },
  saved: {
    local: 'Saved on this device only.',
    session: 'Saved in this tab only.',
    off: 'Not saved here. Keep this page open.',
  },
  unread: 'We could not read your saved plan. Please answer again.',
  erased: 'Your plan is erased.',
};

export type Words = typeof en;
