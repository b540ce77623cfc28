import { expect } from 'chai';
import { html } from 'lit';
import '../../src/spasm-info-card/define.ts';
import { fixture, keys, until } from '../helpers.ts';
import { all, text } from './card.ts';

/** Every stop of the Tab key on a card whose second section shows the figure; sources open on the way. */
const TOUR = `
Before
Español
Call 911
Start
What it is
Normal
The lower spine in words
Sources: What it is
Why it happens
Sources for the top of this card: Back muscle spasms
After
`;

describe('the whole card by keyboard alone', () => {
  async function tour() {
    const page = await fixture(
      html`<div>
        <button>Before</button>
        <spasm-info-card sections="what causes" guide="on"></spasm-info-card>
        <button>After</button>
      </div>`,
    );
    const element = page.querySelector('spasm-info-card')!;
    await until(() => all(element, '.guide button, input').length === 5);
    await until(() => all(element, '.sources li').length > 5);
    return { element, first: page.querySelector('button')! };
  }

  /** What has the focus, down into the card. */
  const focused = () => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  const nameOf = (each: Element | null) =>
    text(each instanceof HTMLInputElement ? each.closest('label') : each);

  it('has each stop in the order on screen, with a ring, forth and back, and no trap', async () => {
    const { first } = await tour();
    const stops = TOUR.trim().split('\n');
    first.focus();
    const forth = [nameOf(focused())];
    while (forth.length < stops.length) {
      await keys('Tab');
      const stop = focused()!;
      forth.push(nameOf(stop));
      const ringed = stop instanceof HTMLInputElement ? stop.nextElementSibling! : stop;
      if (stop.getRootNode() instanceof ShadowRoot) {
        expect(getComputedStyle(ringed).outlineStyle, nameOf(stop)).to.not.equal('none');
      }
    }
    expect(forth).to.deep.equal(stops);
    const back = [nameOf(focused())];
    while (back.length < stops.length) {
      await keys('Shift+Tab');
      back.push(nameOf(focused()));
    }
    expect(back).to.deep.equal(stops.toReversed());
  });

  it('opens and closes what has the focus, by Enter and by Space, and stays there', async () => {
    const { element } = await tour();
    for (const summary of all(element, 'summary')) {
      const details = summary.parentElement as HTMLDetailsElement;
      if (!summary.checkVisibility()) continue;
      summary.focus();
      const before = details.open;
      await keys('Enter');
      await until(() => details.open !== before, `Enter: ${text(summary)}`);
      await keys('Space');
      await until(() => details.open === before, `Space: ${text(summary)}`);
      expect(focused()).to.equal(summary);
    }
  });

  it('changes the language and keeps the focus', async () => {
    const { element } = await tour();
    const choice = all(element, '.top button')[0]!;
    choice.focus();
    await keys('Enter');
    await until(() => text(choice) === 'English');
    expect(focused()).to.equal(choice);
  });
});
