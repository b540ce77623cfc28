import { expect } from 'chai';
import { html } from 'lit';
import '../../src/spasm-info-card/define.ts';
import { media, until } from '../helpers.ts';
import { all, card, text } from './card.ts';

const height = (each: Element) => each.getBoundingClientRect().height;

describe('the card on paper', () => {
  it('what is closed on screen has no height there, so that the next test can fail', async () => {
    const element = await card(html`<spasm-info-card></spasm-info-card>`);
    const closed = all(element, '.section:not([open]) p');
    expect(closed).to.not.be.empty;
    expect(closed.every((each) => !each.checkVisibility())).to.equal(true);
  });

  it('closed sections, notes and sources are laid out, and so is what an editor put in', async () => {
    await media({ media: 'print' });
    const element = await card(
      html`<spasm-info-card><p slot="after-what">Our own words.</p></spasm-info-card>`,
    );
    await until(() => all(element, '.sources li').length > 30);
    for (const each of all(element, 'details p, details li')) {
      expect(height(each), text(each)).to.be.greaterThan(0);
      expect(each.checkVisibility(), text(each)).to.equal(true);
    }
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(all(element, '.section[open]')).to.have.length(1);
  });

  it('each address of a list is printed once', async () => {
    await media({ media: 'print' });
    const element = await card(html`<spasm-info-card></spasm-info-card>`);
    await until(() => all(element, '.sources li').length > 30);
    for (const list of all(element, '.sources')) {
      const links = Array.from(list.querySelectorAll('a'));
      const printed = links.filter((each) => getComputedStyle(each, '::after').content !== 'none');
      const addresses = new Set(links.map(({ href }) => href));
      expect(printed.map(({ href }) => href)).to.have.members(Array.from(addresses));
    }
  });

  it('buttons of the script are left out; the number to call is dark on white', async () => {
    await media({ media: 'print' });
    const element = await card(
      html`<spasm-info-card clinic-phone="602-555-0100"></spasm-info-card>`,
    );
    expect(all(element, 'button').every((each) => !each.checkVisibility())).to.equal(true);
    for (const call of all(element, '.emergency a, .contact a')) {
      const { color, backgroundColor } = getComputedStyle(call);
      expect(color).to.equal(getComputedStyle(all(element, '.widget')[0]!).color);
      expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    }
  });
});
