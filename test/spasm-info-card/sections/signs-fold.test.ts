import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/spasm-info-card/define.ts';
import { fixture, media, until } from '../../helpers.ts';
import { all, card, text } from '../card.ts';

const signs = (element: Element) => all(element, '.emergency li');
const inSight = (element: Element) =>
  signs(element).filter((each) => each.checkVisibility({ contentVisibilityAuto: true })).length;
const rest = (element: Element) => all(element, '.rest')[0] as HTMLDetailsElement;
const more = (element: Element) => all(element, '.rest > summary')[0]!;

const phone = async (markup = html`<spasm-info-card></spasm-info-card>`) => {
  const screen = await fixture<HTMLElement>('<div style="inline-size: 344px"></div>');
  const element = await card(markup);
  screen.append(element);
  await element.updateComplete;
  return element;
};

describe('the danger signs on a phone', () => {
  it('are folded after three, and say how many more there are', async () => {
    const element = await phone();
    expect([signs(element).length, inSight(element)]).to.deep.equal([9, 3]);
    expect(text(more(element))).to.equal('and 6 more');
    expect(more(element).checkVisibility()).to.equal(true);
  });
  it('leave room for what to do now on the first screen', async () => {
    const element = await phone();
    const [first] = all(element, '.do li');
    const above = element.getBoundingClientRect().top;
    expect(first!.getBoundingClientRect().bottom - above).to.be.below(740);
  });
  for (const lang of ['en', 'es']) {
    it(`are all in what is read out: ${lang}`, async () => {
      const element = await phone(html`<spasm-info-card lang=${lang}></spasm-info-card>`);
      const folded = signs(element).slice(3).map(text);
      expect(folded).to.have.length(6);
      const name = more(element).getAttribute('aria-label')!;
      // begins with what is seen, for people who say it
      expect(name.startsWith(text(more(element)))).to.equal(true);
      for (const sign of folded) expect(name).to.include(sign);
      rest(element).open = true;
      await until(() => !more(element).hasAttribute('aria-label'));
      expect(inSight(element)).to.equal(9);
    });
  }
  it('stand in what browsers open by themselves where they find a word', async () => {
    const element = await phone();
    // details without a hidden attribute: find-in-page and text fragments open them
    for (const each of signs(element).slice(3))
      expect(each.closest('details')).to.equal(rest(element));
  });
  it('are all printed', async () => {
    const element = await phone();
    dispatchEvent(new Event('beforeprint'));
    await media({ media: 'print' });
    await until(() => inSight(element) === 9);
    expect(more(element).checkVisibility()).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    expect(rest(element).open).to.equal(false);
  });
  it('are all in sight where a clinician wants them to be', async () => {
    const element = await phone(html`<spasm-info-card danger-signs="all"></spasm-info-card>`);
    expect([inSight(element), rest(element)]).to.deep.equal([9, undefined]);
  });
  it('are all in sight where there is room', async () => {
    const element = await card(html`<spasm-info-card></spasm-info-card>`);
    if (!CSS.supports('selector(::details-content)')) return expect(inSight(element)).to.equal(3);
    expect([
      signs(element).at(-1)!.getBoundingClientRect().height > 10,
      more(element).checkVisibility(),
    ]).to.deep.equal([true, false]);
  });
});

describe('a link to a section', () => {
  const follow = (hash: string) => {
    location.hash = hash;
  };
  const openIds = (element: Element) =>
    all(element, '.section[open]').map((each) => each.dataset['id']);
  it('opens it and leads there', async () => {
    const element = await card(html`<spasm-info-card></spasm-info-card>`);
    follow('visit');
    await until(() => openIds(element).includes('visit'));
    await until(() => text(element.shadowRoot!.activeElement) === 'When to get help');
  });
  it('also where the page opens with it', async () => {
    follow('what');
    const element = await card(html`<spasm-info-card></spasm-info-card>`);
    await until(() => openIds(element).includes('what'));
  });
  it('leaves alone what the page itself has a place for, and what is no section', async () => {
    const host = await card(
      html`<section><h2 id="causes">Ours</h2><spasm-info-card></spasm-info-card></section>`,
    );
    const element = host.querySelector('spasm-info-card')!;
    follow('causes');
    follow('"]nonsense');
    follow('visit');
    await until(() => openIds(element).includes('visit'));
    expect(openIds(element)).to.deep.equal(['care', 'visit']);
  });
});
