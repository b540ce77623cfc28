import { expect } from 'chai';
import { html } from 'lit';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import { nearest } from '../../../src/clinic-locator/search/ranking.ts';
import { NearScreenController } from '../../../src/clinic-locator/map/near-screen-controller.ts';
import { page } from '../../../src/shared/script/page.ts';
import { Widget } from '../../../src/shared/widget.ts';
import { fixture, keys, media, until, viewport } from '../../helpers.ts';
import {
  ARIZONA,
  at,
  button,
  inside,
  named,
  names,
  pins,
  resultsOf,
  show,
  spoken,
  spot,
  words,
} from './around.ts';

describe('overview map', () => {
  describe('pins', () => {
    it('are buttons with the clinics’ names, in the order of the results', async () => {
      const host = await show(ARIZONA.slice(0, 3));
      expect(names(host)).to.deep.equal(['Phoenix', 'Tempe', 'Glendale']);
      expect(pins(host).map(({ tagName }) => tagName)).to.deep.equal([
        'BUTTON',
        'BUTTON',
        'BUTTON',
      ]);
    });
    it('stand as on the ground: Tempe is east of Phoenix, Glendale north-west', async () => {
      const [phoenix, tempe, glendale] = pins(await show(ARIZONA.slice(0, 3))).map(spot);
      expect(tempe!.x).to.be.above(phoenix!.x);
      expect(glendale!.x).to.be.below(phoenix!.x);
      expect(glendale!.y).to.be.below(phoenix!.y);
    });
    it('have 44 pixels for a finger, of which no other takes any', async () => {
      const spots = pins(await show(ARIZONA)).map(spot);
      spots.forEach(({ width, height }) => expect(Math.min(width, height)).to.be.at.least(44));
      spots.forEach((a, i) =>
        spots.slice(i + 1).forEach((b) => {
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).to.be.at.least(43.8);
        }),
      );
    });
    it('choose their clinic, and show which is chosen', async () => {
      const host = await show(ARIZONA.slice(0, 3));
      pins(host)[1]!.click();
      await host.updateComplete;
      expect(host.chosen).to.deep.equal(['tempe']);
      expect(spoken(host)).to.deep.equal([
        'Choose Phoenix',
        'Your choice: Tempe',
        'Choose Glendale',
      ]);
      expect(inside(host, '[aria-pressed]')).to.deep.equal([]);
    });
    it('of a city or ZIP code are areas, and say so', async () => {
      const host = await show([
        named('Mesa', 33.42, -111.82, 'city'),
        named('Avondale', 33.44, -112.35, 'zip'),
      ]);
      expect(names(host)).to.deep.equal([
        'Mesa, we know only the city',
        'Avondale, we know only the ZIP code',
      ]);
      expect(inside(host, '.area')).to.have.length(2);
      expect(words(inside(host, '.map')[0])).to.include('A ring means');
    });
    it('of addresses are none', async () => {
      const host = await show(ARIZONA);
      expect(inside(host, '.area')).to.deep.equal([]);
      expect(words(inside(host, '.map')[0])).not.to.include('A ring means');
    });
    it('are one stop of the Tab key, those beyond the list too', async () => {
      const host = await show(ARIZONA.slice(0, 3), { listed: 1 });
      expect(pins(host).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
    });
    it('are none where no result has a place', async () => {
      const host = await show(ARIZONA);
      host.set({ results: resultsOf([{ name: 'Nowhere' }]) });
      await host.updateComplete;
      expect(inside(host, '.map')).to.deep.equal([]);
    });
  });

  describe('groups', () => {
    const SCATTERED = [...ARIZONA.slice(0, 2), named('Miami', 25.76, -80.19)];
    it('have a count, and name some of their clinics', async () => {
      const many = Array.from({ length: 5 }, (_, i) => named(`C${i}`, 33.4 + i / 1e4, -112));
      const host = await show([...many, named('Miami', 25.76, -80.19)]);
      expect(names(host)).to.deep.equal(['5 clinics: C0, C1, C2, and 2 more', 'Miami']);
    });
    it('come apart when pressed, and focus stays where it was', async () => {
      const host = await show(SCATTERED);
      expect(names(host)).to.deep.equal(['2 clinics: Phoenix, Tempe', 'Miami']);
      pins(host)[0]!.focus();
      await keys('Enter');
      await until(() => names(host).includes('Tempe'));
      expect(names(host)).to.deep.equal(['Phoenix', 'Tempe']);
      expect(words(host.shadowRoot!.activeElement!)).to.match(/Choose Phoenix$/);
      expect(host.chosen).to.deep.equal([]);
    });
    it('at one place list their clinics', async () => {
      const host = await show([named('One', 33.4, -112), named('Two', 33.4, -112)]);
      pins(host)[0]!.click();
      await until(() => host.shadowRoot!.activeElement?.closest('.map-here'));
      expect(inside(host, '.map-here button').map(words)).to.deep.equal([
        'Choose One',
        'Choose Two',
      ]);
      await keys('Tab', 'Enter');
      expect(host.chosen).to.deep.equal(['two']);
      await until(() => pins(host)[0]!.hasAttribute('data-selected'));
    });
    it('of hundreds at one place list twenty and count the rest', async () => {
      const host = await show(Array.from({ length: 300 }, (_, i) => named(`C${i}`, 33.4, -112)));
      pins(host)[0]!.click();
      await until(() => inside(host, '.map-here').length);
      expect(inside(host, '.map-here li')).to.have.length(20);
      expect(words(inside(host, '.map-here')[0])).to.match(/^300 clinics .* and 280 more$/);
    });
    it('close their list when pressed again', async () => {
      const host = await show([named('One', 33.4, -112), named('Two', 33.4, -112)]);
      pins(host)[0]!.click();
      await until(() => inside(host, '.map-here').length);
      pins(host)[0]!.click();
      await host.updateComplete;
      expect(inside(host, '.map-here')).to.deep.equal([]);
    });
  });

  describe('moving', () => {
    it('nearer and farther by buttons, and back to all', async () => {
      const host = await show(ARIZONA);
      expect(button(host, 'Show all')).to.equal(undefined);
      button(host, 'Zoom in').click();
      await until(() => button(host, 'Show all'));
      const partly = inside(host, '.map .count').map(words)[0];
      expect(partly).to.match(/^The map shows \d of 4 clinics\.$/);
      button(host, 'Show all').click();
      await until(() => !button(host, 'Show all'));
      expect(names(host).join()).to.include('Flagstaff');
    });
    it('what is chosen stays in view', async () => {
      const host = await show(ARIZONA, { selected: 'flagstaff' });
      for (let i = 0; i < 6; i++) {
        button(host, 'Zoom in').click();
        await host.updateComplete;
      }
      expect(names(host)).to.deep.equal(['Flagstaff']);
    });
    it('what is chosen in the list comes into view', async () => {
      const host = await show(ARIZONA);
      pins(host)[0]!.click();
      for (let i = 0; i < 6; i++) {
        button(host, 'Zoom in').click();
        await host.updateComplete;
      }
      host.set({ selected: 'flagstaff' });
      await until(() => names(host).includes('Flagstaff'));
    });
    it('says when there is no nearer', async () => {
      const host = await show(ARIZONA);
      for (let i = 0; i < 12; i++) {
        button(host, 'Zoom in').click();
        await host.updateComplete;
      }
      expect(button(host, 'Zoom in').getAttribute('aria-disabled')).to.equal('true');
      expect(button(host, 'Zoom out').hasAttribute('aria-disabled')).to.equal(false);
    });
    it('other results are shown whole', async () => {
      const host = await show(ARIZONA);
      button(host, 'Zoom in').click();
      await until(() => button(host, 'Show all'));
      host.set({ results: resultsOf(ARIZONA.slice(0, 3)) });
      await until(() => !button(host, 'Show all'));
      expect(names(host)).to.deep.equal(['Phoenix', 'Tempe', 'Glendale']);
    });
    it('by dragging its ground; a pin under the hand is not pressed', async () => {
      const host = await show(ARIZONA.slice(0, 2));
      const box = inside(host, '.map-box')[0]!;
      const before = spot(pins(host)[0]!);
      const pointer = (type: string, x: number) =>
        box.dispatchEvent(
          new PointerEvent(type, { clientX: x, clientY: 100, isPrimary: true, pointerId: 1 }),
        );
      // only a real pointer can be captured
      box.setPointerCapture = () => undefined;
      box.hasPointerCapture = () => true;
      pointer('pointerdown', 100);
      pointer('pointermove', 150);
      pointer('pointerup', 150);
      pointer('pointermove', 300);
      await until(() => spot(pins(host)[0]!).x !== before.x);
      expect(spot(pins(host)[0]!).x - before.x).to.be.closeTo(50, 0.2);
      expect(host.chosen).to.deep.equal([]);
    });
    it('a hand that trembles drags nothing', async () => {
      const host = await show(ARIZONA.slice(0, 2));
      const box = inside(host, '.map-box')[0]!;
      for (const [type, x] of [
        ['pointerdown', 100],
        ['pointermove', 104],
      ] as const) {
        box.dispatchEvent(new PointerEvent(type, { clientX: x, isPrimary: true, pointerId: 1 }));
      }
      await host.updateComplete;
      expect(button(host, 'Show all')).to.equal(undefined);
    });
  });

  describe('after a search by place', () => {
    const PLACE = { ...at(33.42, -111.93), label: 'Tempe, AZ' };
    const { clinics } = parseClinics(ARIZONA);
    it('shows the place and the list’s clinics, and counts them', async () => {
      const host = await show(ARIZONA, {
        results: nearest(clinics, PLACE),
        place: PLACE,
        listed: 2,
      });
      expect(words(inside(host, 'svg')[0])).to.include('Tempe, AZ');
      expect(names(host)).to.include.members(['Tempe', 'Phoenix']);
      expect(names(host)).not.to.include('Flagstaff');
      expect(words(inside(host, '.map .count')[0])).to.match(/^The map shows \d of 4 clinics\.$/);
    });
    it('grows with the list', async () => {
      const host = await show(ARIZONA, {
        results: nearest(clinics, PLACE),
        place: PLACE,
        listed: 2,
      });
      host.set({ listed: 4 });
      await until(() => names(host).join().includes('Flagstaff'));
    });
  });

  describe('by keyboard', () => {
    it('is skipped by one key', async () => {
      const host = await show(ARIZONA.slice(0, 3));
      inside(host, 'summary')[0]!.focus();
      await keys('Tab');
      expect(words(host.shadowRoot!.activeElement!)).to.equal('Skip the map');
      await keys('Enter');
      await until(() => host.shadowRoot!.activeElement?.classList.contains('map-end'));
    });
    it('stops at one pin; arrows go from pin to pin, and the page does not hear them', async () => {
      const host = await show(ARIZONA.slice(0, 3));
      inside(host, '.skip')[0]!.focus();
      const focused = () => words(host.shadowRoot!.activeElement!).replace(/^.*Choose /, '');
      const heard: string[] = [];
      const listen = ({ key }: KeyboardEvent) => heard.push(key);
      document.addEventListener('keydown', listen);
      const stops: string[] = [];
      for (const key of ['Tab', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp']) {
        await keys(key);
        stops.push(focused());
      }
      for (const key of ['Home', 'End', 'Shift+Tab', 'Tab', 'Tab', 'Tab']) {
        await keys(key);
        stops.push(focused());
      }
      document.removeEventListener('keydown', listen);
      expect(stops).to.deep.equal([
        ...['Phoenix', 'Tempe', 'Glendale', 'Phoenix', 'Glendale', 'Tempe'],
        ...['Phoenix', 'Glendale', 'Skip the map', 'Glendale', 'Zoom in', 'Zoom out'],
      ]);
      expect(heard.filter((key) => /^Arrow|Home|End/.test(key))).to.deep.equal([]);
    });
    it('the stop is the chosen one, and one that a zoom takes away gives its place to another', async () => {
      const host = await show(ARIZONA.slice(0, 3), { selected: 'tempe' });
      const stop = () => spoken(host)[pins(host).findIndex(({ tabIndex }) => tabIndex === 0)];
      expect(stop()).to.equal('Your choice: Tempe');
      host.set({ results: resultsOf(ARIZONA.slice(2, 4)), selected: '' });
      await until(() => pins(host).length === 2);
      expect(stop()).to.equal('Choose Glendale');
    });
    it('closes, and stays closed while the page goes on', async () => {
      const host = await show(ARIZONA);
      const closed = new Promise((told) =>
        inside(host, 'details')[0]!.addEventListener('toggle', told),
      );
      inside(host, 'summary')[0]!.click();
      await closed;
      host.shows = false;
      host.requestUpdate();
      await host.updateComplete;
      host.shows = true;
      host.requestUpdate();
      await host.updateComplete;
      expect(inside<HTMLDetailsElement>(host, 'details')[0]!.open).to.equal(false);
    });
  });

  describe('ground', () => {
    const COAST_TO_COAST = [named('Phoenix', 33, -112), named('Miami', 25.76, -80.19)];
    /** The first sign of a visitor: outlines wait for one. */
    const visit = () => window.dispatchEvent(new Event('pointermove'));

    it('asks for no outlines near enough to need none', async () => {
      const host = await show([named('Phoenix', 33.45, -112.07), named('Tempe', 33.42, -111.93)]);
      visit();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(host.failures).to.deep.equal([]);
      expect(inside(host, '.land')).to.deep.equal([]);
    });
    it('is plain without outlines, and the widget is told', async () => {
      const host = await show(COAST_TO_COAST);
      visit();
      await until(() => host.failures.length);
      expect(inside(host, '.land')).to.deep.equal([]);
      expect(String(host.failures[0])).to.include('outlines.json');
    });
    it('has the outlines that lie beside the script', async () => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.src = '/test/clinic-locator/map/beside/clinic-widgets.min.js';
      document.head.append(script);
      try {
        const host = await show(COAST_TO_COAST);
        visit();
        await until(() => inside(host, '.land').length);
        expect(inside(host, '.land')[0]!.getAttribute('d')).to.match(/^m/);
        expect(host.failures).to.deep.equal([]);
      } finally {
        script.remove();
      }
    });
    it('has a bar of miles or kilometers', async () => {
      const host = await show(ARIZONA);
      expect(words(inside(host, 'svg')[0])).to.match(/^\d+ mi$/);
      host.set({ units: 'km' });
      await until(() => /^\d+ km$/.test(words(inside(host, 'svg')[0])));
    });
  });

  describe('anywhere', () => {
    it('speaks Spanish', async () => {
      const host = await show([
        named('Mesa', 33.42, -111.82, 'city'),
        named('Uno', 33.6, -112.3),
        named('Dos', 33.6, -112.3),
      ]);
      page.language = 'es';
      page.events.dispatchEvent(new Event('language'));
      await until(() => names(host)[0] === 'Mesa, solo sabemos la ciudad');
      expect(names(host)[1]).to.equal('2 clínicas: Uno, Dos');
      expect(button(host, 'Acercar')).to.exist;
    });
    it('right to left, east stays on the right', async () => {
      document.documentElement.dir = 'rtl';
      const [phoenix, tempe] = pins(await show(ARIZONA.slice(0, 2))).map(spot);
      expect(tempe!.x).to.be.above(phoenix!.x);
    });
    it('at 320 pixels stays inside, pins and all', async () => {
      await viewport(320);
      const host = await show(ARIZONA);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(pins(host).length).to.be.above(0);
    });
    it('fits again when the page becomes narrow', async () => {
      await viewport(800);
      const host = await show(ARIZONA);
      await viewport(320);
      await until(() => {
        const { right } = inside(host, '.map-box')[0]!.getBoundingClientRect();
        return right <= 320 && pins(host).every((each) => spot(each).x < right);
      });
    });
    it('in forced colours keeps its pins', async () => {
      await media({ forcedColors: 'active' });
      const host = await show(ARIZONA.slice(0, 2), { selected: 'tempe' });
      expect(names(host)).to.deep.equal(['Phoenix', 'Tempe']);
    });
    it('in the dark has contrast', async () => {
      await media({ colorScheme: 'dark' });
      await show(ARIZONA, { listed: 2, selected: 'tempe' });
    });
    it('is not printed', async () => {
      const host = await show(ARIZONA);
      await media({ media: 'print' });
      expect(getComputedStyle(inside(host, '.map')[0]!).display).to.equal('none');
    });
    it('taken out of the page and put back, it goes on', async () => {
      const host = await show(ARIZONA);
      const parent = host.parentElement!;
      host.remove();
      parent.append(host);
      await viewport(320);
      await until(() => pins(host).every((each) => spot(each).x < 320));
    });
  });
});

class NearAMap extends Widget {
  readonly near = new NearScreenController(this);
  protected override titleText() {
    return 'Find a clinic';
  }
  protected override content() {
    return html`<div class="map-place">${this.near.near ? 'here' : ''}</div>`;
  }
}
customElements.define('near-a-map', NearAMap);

describe('coming near', () => {
  it('is noticed in view', async () => {
    const host = await fixture<NearAMap>('<near-a-map></near-a-map>');
    await until(() => host.near.near);
    await until(() => host.shadowRoot!.querySelector('.map-place')!.textContent === 'here');
  });
  it('is not noticed from far off; scrolling there is', async () => {
    const parent = await fixture('<div><div class="far"></div><near-a-map></near-a-map></div>');
    (parent.firstElementChild as HTMLElement).style.height = '5000px';
    const host = parent.querySelector<NearAMap>('near-a-map')!;
    // an observer of the same kind, made later, has been told already
    await new Promise<void>((told) => new IntersectionObserver(() => told()).observe(host));
    await new Promise(requestAnimationFrame);
    const early = host.near.near;
    host.scrollIntoView();
    await until(() => host.near.near);
    scrollTo(0, 0);
    expect(early).to.equal(false);
  });
});
