import { expect } from 'chai';
import { render } from 'lit';
import { messages } from '../../../src/treatment-timer/screens/words.ts';
import { protocolOf } from '../../../src/treatment-timer/plan/protocol.ts';
import { read } from '../../../src/treatment-timer/plan/reading.ts';
import { EMPTY } from '../../../src/treatment-timer/plan/record.ts';
import type * as Later from '../../../src/treatment-timer/screens/later-view.ts';
import type { Handlers, Scene } from '../../../src/treatment-timer/screens/scene.ts';
import { screenView, type Lent } from '../../../src/treatment-timer/screens/screen-view.ts';
import { TreatmentTimer } from '../../../src/treatment-timer/treatment-timer.ts';
import { fixture } from '../../helpers.ts';
import { SETTINGS, T0 } from '../plan/plans.ts';

const on: Handlers = { act() {}, go() {}, begin() {}, toggle() {}, tell() {} };

const sceneIn = (language: Scene['language']): Scene => ({
  words: messages[language],
  kindWords: messages[language].cold,
  language,
  locale: language,
  level: 3,
  now: T0,
  reading: read(EMPTY, T0, protocolOf(SETTINGS)),
  protocol: protocolOf(SETTINGS),
  quiet: null,
  help: { emergencyNumber: '911', clinicPhone: '', afterHoursPhone: '', find: undefined },
  card: undefined,
});

/** A screen of the part that comes later, before that has come. */
async function screenWithout(language: Scene['language'], failed: boolean) {
  let tries = 0;
  const load = () => {
    tries += 1;
    return Promise.resolve(undefined);
  };
  const part: Lent<typeof Later> = { get: () => undefined, failed, load };
  const host = await fixture('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = TreatmentTimer.elementStyles.map((each) => {
    if (each instanceof CSSStyleSheet) return each;
    if (each.styleSheet) return each.styleSheet;
    throw new Error('No sheet.');
  });
  render(screenView('review', sceneIn(language), on, part), root);
  return { root, tries: () => tries };
}

describe('treatment-timer part that does not come', () => {
  for (const [language, says, calls, again] of [
    ['en', 'This part did not load.', 'Call your doctor or a nurse line.', 'Try again'],
    ['es', messages.es.missing, messages.es.help.nobody, messages.es.retry],
  ] as const) {
    it(`is said not to, with whom to call and a way to try again: ${language}`, async () => {
      const { root, tries } = await screenWithout(language, true);
      expect(root.textContent).to.contain(says).and.to.contain(calls);
      expect(root.querySelector('a[href="tel:911"]')).not.to.equal(null);
      expect(tries()).to.equal(0);
      const button = root.querySelector('button');
      expect(button?.textContent.trim()).to.equal(again);
      button?.click();
      expect(tries()).to.equal(1);
    });
  }

  it('is marked as on its way while it is', async () => {
    const { root } = await screenWithout('en', false);
    expect(root.querySelector('[aria-busy=true]')).not.to.equal(null);
    expect(root.querySelector('button')).to.equal(null);
  });
});
