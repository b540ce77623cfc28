import { expect } from 'chai';
import { html } from 'lit';
import { emergency } from '../../../src/shared/emergency/emergency.ts';
import '../../../src/spasm-info-card/define.ts';
import { keys, until } from '../../helpers.ts';
import { all, card, text } from '../card.ts';

const guided = async (lang = 'en') => {
  const element = await card(
    html`<spasm-info-card lang=${lang} guide="on" clinic-phone="602-555-0100"></spasm-info-card>`,
  );
  await until(() => all(element, '.guide button').length > 0);
  return element;
};
const press = async (element: Awaited<ReturnType<typeof guided>>, name: string) => {
  all(element, '.guide button')
    .find((each) => text(each) === name)!
    .click();
  await element.updateComplete;
};
const nameOf = (element: Element) =>
  text(
    (element.getRootNode() as ShadowRoot).getElementById(element.getAttribute('aria-labelledby')!),
  );
const title = (element: Element) => text(all(element, '.guide h3')[0]);
const asked = (element: Element) => all(element, '.guide li').map(text);

describe('the guide', () => {
  it('is off unless it is turned on', async () => {
    const element = await card(html`<spasm-info-card></spasm-info-card>`);
    expect(all(element, '.guide')).to.deep.equal([]);
  });

  it('asks about every sign of the card, and stands after the danger signs', async () => {
    const element = await guided();
    await press(element, 'Start');
    const signs: string[] = [];
    while (asked(element).length > 0) {
      signs.push(...asked(element));
      await press(element, 'None of these');
    }
    const said = all(element, '.emergency li, .sign > li, .visit > li').map(text);
    expect(signs).to.deep.equal(said);
    expect(signs).to.include.members([...emergency.en.signs]);
    expect(title(element)).to.equal('None of these signs now');
    expect(text(all(element, '.guide')[0])).to.match(/If one comes, do what this card says/);
    const [block] = all(element, '.emergency');
    expect(block!.compareDocumentPosition(all(element, '.guide')[0]!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  for (const [name, nones, answer, expected] of [
    ['an emergency', 0, 'Yes', 'Call 911 now'],
    ['an emergency, not sure', 1, 'Not sure', 'Call 911 now'],
    ['urgent', 2, 'Yes', 'Call a clinic today'],
    ['urgent, not sure', 4, 'Not sure', 'Call a clinic today'],
    ['a visit', 5, 'Yes', 'Book a visit'],
  ] as const) {
    it(`${name}: ${expected}`, async () => {
      const element = await guided();
      await press(element, 'Start');
      for (let i = 0; i < nones; i++) await press(element, 'None of these');
      await press(element, answer);
      expect(title(element)).to.equal(expected);
      const href = all(element, '.guide a')[0]!.getAttribute('href');
      expect(href).to.equal(expected.startsWith('Call 911') ? 'tel:911' : 'tel:+16025550100');
    });
  }

  it('goes back and starts again; a switch of language keeps the place', async () => {
    const element = await guided();
    await press(element, 'Start');
    const first = asked(element);
    await press(element, 'None of these');
    expect(asked(element)).to.not.deep.equal(first);
    element.lang = 'es';
    await until(() => text(all(element, '.guide p')[0]) === 'Paso 2 de 6');
    element.lang = 'en';
    await until(() => text(all(element, '.guide p')[0]) === 'Step 2 of 6');
    await press(element, 'Back');
    expect(asked(element)).to.deep.equal(first);
    await press(element, 'Yes');
    await press(element, 'Start again');
    expect(title(element)).to.equal('Check your signs');
  });

  it('works by keyboard, and each screen takes the focus', async () => {
    const element = await guided();
    all(element, '.guide button')[0]!.focus();
    await keys('Enter');
    const focused = await until(() => element.shadowRoot!.activeElement);
    await until(() => nameOf(focused) === 'Do you have any of these now?');
    // the same place all the way: the button that was pressed is gone, what has the focus stays
    const kept = all(element, '.guide')[0];
    expect([focused, focused.getAttribute('role')]).to.deep.equal([kept, 'group']);
    await keys('Tab', 'Tab', 'Tab', 'Space');
    await until(() => text(all(element, '.guide p')[0]) === 'Step 2 of 6');
    await until(() => element.shadowRoot!.activeElement === kept);
  });

  it('calls at one place: its answer, which then looks like the danger signs', async () => {
    const element = await guided();
    const calls = () => all(element, 'a[href="tel:911"]');
    expect(calls()).to.have.length(1);
    await press(element, 'Start');
    expect(calls()).to.have.length(1);
    await press(element, 'Yes');
    expect(calls()).to.have.length(1);
    expect(calls()[0]!.closest('.guide')).to.not.equal(null);
    // no part: a site cannot change it
    expect(all(element, '.emergency [part], .emergency[part]')).to.deep.equal([]);
    expect(all(element, '.emergency li')).to.have.length(9);
    await press(element, 'Start again');
    expect(calls()[0]!.closest('.guide')).to.equal(null);
  });

  it('keeps and sends nothing', async () => {
    const element = await guided();
    const before = performance.getEntriesByType('resource').length;
    let heard = 0;
    for (const name of ['ready', 'toggle', 'contact', 'error']) {
      element.addEventListener(`spasm-info-card-${name}`, () => heard++);
    }
    await press(element, 'Start');
    await press(element, 'Yes');
    expect(heard).to.equal(0);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });
});
