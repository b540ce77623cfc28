import { ICE_MINUTES } from '../../shared/ice-limit.ts';
import type { Content } from './model.ts';

export const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const en: Content = {
  title: 'Back muscle spasms',
  headings: {
    care: 'What to do now',
    visit: 'When to get help',
    what: 'What it is',
    causes: 'Why it happens',
    prevent: 'Keep it from coming back',
  },
  items: {
    top: {
      message:
        'Most new back pain gets better in days to weeks. Keep moving gently, and use ice or heat for comfort.',
      dangerSigns: ({ emergencyNumber }) => `The signs to call ${emergencyNumber} for.`,
    },
    care: {
      move: 'Keep moving gently. Do what you can of your normal day.',
      ice: `Use ice for up to ${ICE_MINUTES} minutes. You can do it again every 2 hours, for the first 2 to 3 days (48 to 72 hours).`,
      heat: 'After that, use moist heat: a heating pad, a warm wet towel or a warm bath.',
      bed: 'Do not stay in bed for more than 1 or 2 days. It can make the pain worse.',
      skin: 'Wrap ice or heat in a cloth. Check your skin. Do not fall asleep on it.',
      ask: 'Ask a doctor first if your skin there is numb or broken, or if you have poor blood flow or diabetes.',
      medicine:
        'If that is not enough, pain medicine may help. Ask a pharmacist or doctor what is safe for you.',
      nsaids:
        'Ask first about ibuprofen or naproxen if you have kidney or heart disease, have had an ulcer, take blood thinners, or may be pregnant.',
      opioids:
        'Do not count on acetaminophen by itself, or on opioids. Guides advise against both as a routine.',
    },
    visit: {
      fever: 'a fever, or weight loss you cannot explain',
      lump: 'a lump, or a back that has changed its shape',
      upper: 'pain in your upper back',
      leg: ({ emergencyNumber }) =>
        `a numb or weak leg (if it gets worse, call ${emergencyNumber})`,
      fall: 'pain after a fall, even a small one if you are older or have weak bones',
      urine: 'burning or blood when you pee',
      history: 'past cancer, or an infection not long ago',
      immune: 'a weak immune system, steroids or injected drugs',
      thinners: 'use of blood thinners',
      pregnant: 'pregnancy',
      age: 'new back pain before age 20 or after age 50',
      closed: ({ afterHoursPhone }) =>
        `If your clinic is closed, ${afterHoursPhone ? `call ${afterHoursPhone}. If nobody can see you, ` : ''}go to urgent care or an emergency room.`,
      noBetter: ({ days: count }) => `severe pain, or no relief after ${days(count)}`,
      night: 'pain that rest does not ease, or that is worse at night',
      cough: 'pain that is worse when you cough, sneeze or poop',
      alarm: 'One sign by itself is often a false alarm. Have it checked to be sure.',
      scan: 'You may not need a scan. Guides advise against scans as a routine.',
    },
    what: {
      spasm: 'In a back spasm, a muscle tightens all of a sudden, and you cannot stop it.',
      feel: 'It can be a twinge or a very bad pain. The pain may spread to your hips or legs.',
      common:
        'About 8 in 10 people have back pain at some time in their lives. That counts all back pain, not just spasms.',
      course: 'In studies, new back pain fell by more than half within 6 weeks, on average.',
      long: 'If pain lasts more than 3 months, the World Health Organization advises exercise, lessons about pain and talk therapy.',
    },
    causes: {
      unclear: 'Often no clear cause is found. A pulled muscle is common.',
      mixed: 'Strain, worn joints or worn discs can play a part. Often it is a mix.',
      tight:
        'If you move too little, your muscles may get tight, and a spasm may follow. Overuse or stress may also bring one on.',
      discs:
        'Many people with no pain have a bulging disc: about 3 in 10 at age 20, and 8 in 10 at age 80. Up to age 50, it is more common in people with pain.',
      rare: 'A broken bone, cancer or an infection is a very rare cause.',
    },
    prevent: {
      again: 'It often comes back. In studies, 3 to 7 in 10 people had back pain again in a year.',
      start: 'When the pain eases, often after 2 to 3 weeks, start these steps slowly.',
      stretch: 'Stretch every day.',
      walk: 'Get active. Walking is a good way to start.',
      strength: 'Train your strength, step by step.',
      lift: 'Lift with care. Hold the load close, use your legs and keep your belly tight.',
      belt: 'Do not count on back belts or insoles. They did not help in studies.',
    },
  },
};
