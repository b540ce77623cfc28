import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/spasm-info-card/define.ts';
import { media, until } from '../../helpers.ts';
import { all, card, text } from '../card.ts';

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
      // what each sentence rests on has no room on two sheets; names and addresses of sources have
      if (each.matches('.sources p:not(.basis)')) continue;
      expect(each.checkVisibility(), text(each)).to.equal(true);
      if (!each.matches('.sources *')) expect(height(each), text(each)).to.be.greaterThan(0);
    }
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(all(element, '.section[open]')).to.have.length(1);
  });

  it('each address is printed once on the card', async () => {
    await media({ media: 'print' });
    const element = await card(html`<spasm-info-card></spasm-info-card>`);
    await until(() => all(element, '.sources li').length > 30);
    const links = all(element, '.sources a') as HTMLAnchorElement[];
    const printed = links
      .filter((each) => each.checkVisibility())
      .filter((each) => /http|attr/.test(getComputedStyle(each, '::after').content))
      .map(({ href }) => href);
    expect(printed).to.have.members([...new Set(links.map(({ href }) => href))]);
  });

  it('older browsers: the events of printing open everything, and close it again', async () => {
    const element = await card(html`<spasm-info-card></spasm-info-card>`);
    await until(() => all(element, '.sources li').length > 30);
    const states = () => all(element, 'details').map((each) => (each as HTMLDetailsElement).open);
    const before = states();
    let heard = 0;
    element.addEventListener('spasm-info-card-toggle', () => heard++);
    const toggled = new Promise((resolve) =>
      all(element, '.section')[4]!.addEventListener('toggle', resolve, { once: true }),
    );
    dispatchEvent(new Event('beforeprint'));
    expect(states()).to.not.include(false);
    await toggled;
    dispatchEvent(new Event('afterprint'));
    expect(states()).to.deep.equal(before);
    await new Promise(requestAnimationFrame);
    expect(heard).to.equal(0);
    expect(states()).to.deep.equal(before);
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
