import { expect } from 'chai';
import { html } from 'lit';
import '../../src/spasm-info-card/define.ts';
import { fixture, keys, spokenName, until } from '../helpers.ts';
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

/** All sections and one list of sources open, with every way on that an editor can give. */
const WHOLE = `
Before
Español
Call 911
Start
What to do now
Start the timer
What studies say: What to do now
Sources: What to do now
Cochrane review: Bed rest or staying active
Kaiser Permanente: Back pain
MedlinePlus (A.D.A.M.): Low back pain, acute
Cleveland Clinic: How long to ice
Cochrane review: Heat or cold for low back pain
American College of Physicians 2017: Low back pain
MedlinePlus: Back pain
NHS: Back pain
NHS Midlands Partnership: Safe use of cold
NHS Midlands Partnership: Safe use of heat
NHS Midlands Partnership: Safe use of cold
Columbia University: Ice packs
American College of Physicians 2017: Low back pain
NHS: Who can take ibuprofen
NICE summary: Medicines for low back pain
Cochrane review: Heat or cold for low back pain
Cochrane review: Bed rest or staying active
When to get help
Call 602-555-0100
Book a visit
After hours: 602-555-0199
Contact the clinic
Find a clinic
What studies say: When to get help
Sources: When to get help
What it is
Normal
The lower spine in words
Sources: What it is
Why it happens
What studies say: Why it happens
Sources: Why it happens
Keep it from coming back
What studies say: Keep it from coming back
Sources: Keep it from coming back
Call 602-555-0100
Book a visit
After hours: 602-555-0199
Contact the clinic
Find a clinic
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
    each instanceof HTMLInputElement ? text(each.closest('label')) : each ? spokenName(each) : '';

  it('has each stop in the order on screen, with a ring, forth and back, and no trap', async () => {
    await walk((await tour()).first, TOUR);
  });

  it('has each stop where all is open and every way on is there', async () => {
    const page = await fixture(
      html`<div>
        <button>Before</button>
        <spasm-info-card
          expanded
          guide="on"
          clinic-phone="602-555-0100"
          after-hours-phone="602-555-0199"
          booking-href="https://clinic.example/book"
          contact-href="https://clinic.example/write"
          locator-href="https://clinic.example/find"
          timer-href="https://clinic.example/timer"
        ></spasm-info-card>
        <button>After</button>
      </div>`,
    );
    const element = page.querySelector('spasm-info-card')!;
    await until(() => all(element, '.guide button, input').length === 5);
    await until(() => all(element, '.sources li').length > 5);
    all(element, '.sources')[0]!.toggleAttribute('open', true);
    await walk(page.querySelector('button')!, WHOLE);
  });

  async function walk(first: HTMLElement, transcript: string): Promise<void> {
    const stops = transcript.trim().split('\n');
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
  }

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
      expect(nameOf(focused())).to.equal(nameOf(summary));
    }
  });

  it('changes the language and leads to the heading in the new one', async () => {
    const { element } = await tour();
    const choice = all(element, '.top button')[0]!;
    choice.focus();
    await keys('Enter');
    await until(() => text(choice) === 'English');
    const title = await until(() => all(element, '.title:focus')[0]);
    expect(text(title)).to.equal('Espasmos musculares de la espalda');
    await keys('Tab');
    expect(nameOf(focused())).to.equal('English');
  });
});
