import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { mountDivs } from '../../../src/shared/script/mount.ts';
import { register } from '../../../src/shared/script/register.ts';
import { Widget } from '../../../src/shared/widget.ts';
import '../../../src/spasm-info-card/define.ts';
import type { SpasmInfoCard } from '../../../src/spasm-info-card/spasm-info-card.ts';
import { fixture, keys, until } from '../../helpers.ts';
import { all, card, findings, text } from '../card.ts';

/** Stand-ins for the other two widgets: the card knows them by their names alone. */
class Timer extends Widget {
  protected titleText(): string {
    return 'Timer';
  }
  protected content(): TemplateResult {
    return html`<p>Ready.</p>`;
  }
}
class Locator extends Timer {}
register('treatment-timer', Timer);
register('clinic-locator', Locator);

const ways = (element: Element) =>
  all(element, '.contact .actions > *').map((each) => [each.localName, text(each)].join(' '));
const timerWay = (element: Element) =>
  all(element, '.section .actions > *').find((each) => text(each) === 'Start the timer');
const cardOf = (parent: Element) => parent.querySelector<SpasmInfoCard>('spasm-info-card')!;

describe('ways on from the card', () => {
  describe('to the clinic', () => {
    const rows: [name: string, attributes: Record<string, string>, expected: string[]][] = [
      ['none known: none shown', {}, []],
      ['a phone', { 'clinic-phone': '602-555-0100' }, ['a Call 602-555-0100']],
      [
        'a phone for the night',
        { 'after-hours-phone': '602-555-0199' },
        ['a After hours: 602-555-0199'],
      ],
      ['a page', { 'contact-href': '/contact' }, ['a Contact the clinic']],
      ['the finder on another page', { 'locator-href': '/find' }, ['a Find a clinic']],
      [
        'all',
        {
          'clinic-phone': '602-555-0100',
          'after-hours-phone': '602-555-0199',
          'contact-href': 'mailto:clinic@example.com',
          'locator-href': '/find',
        },
        [
          'a Call 602-555-0100',
          'a After hours: 602-555-0199',
          'a Contact the clinic',
          'a Find a clinic',
        ],
      ],
    ];
    for (const [name, attributes, expected] of rows) {
      it(name, async () => {
        const element = await card(html`<spasm-info-card sections="visit"></spasm-info-card>`);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        await element.updateComplete;
        expect(ways(element)).to.deep.equal(expected);
        expect(all(element, '.section .actions > *').map(text)).to.deep.equal(
          all(element, '.contact .actions > *').map(text),
        );
        expect(all(element, '.contact h3')).to.have.length(expected.length > 0 ? 1 : 0);
        expect(all(element, '.button:not(.quiet):not(.alert)')).to.have.length(
          expected.length > 0 ? 2 : 0,
        );
      });
    }

    for (const [name, heading] of [
      ['Sample Clinic Mesa', 'Sample Clinic Mesa'],
      ['', 'Your clinic'],
    ] as const) {
      it(`clinic-name="${name}": ${heading}`, async () => {
        const element = await card(
          html`<spasm-info-card clinic-name=${name} contact-href="/c"></spasm-info-card>`,
        );
        expect(text(all(element, '.contact h3')[0])).to.equal(heading);
      });
    }
  });

  describe('a link', () => {
    const rows: [attribute: string, written: string, href: string | undefined][] = [
      ['contact-href', '/contact', new URL('/contact', location.href).href],
      ['contact-href', 'https://clinic.example/contact', 'https://clinic.example/contact'],
      ['contact-href', 'tel:+16025550100', 'tel:+16025550100'],
      ['contact-href', 'javascript:alert(1)', undefined],
      ['contact-href', 'java\nscript:alert(1)', undefined],
      ['contact-href', 'data:text/html,x', undefined],
      ['locator-href', 'vbscript:x', undefined],
      ['locator-href', 'http://[', 'http://['],
      ['timer-href', 'javascript:alert(1)', undefined],
      ['timer-href', 'ice.html', new URL('ice.html', document.baseURI).href],
    ];
    for (const [attribute, written, href] of rows) {
      it(`${attribute}=${JSON.stringify(written)}: ${href ?? 'dropped and named'}`, async () => {
        const element = await card(html`<spasm-info-card></spasm-info-card>`);
        element.setAttribute(attribute, written);
        await element.updateComplete;
        const [way] = all(element, '.actions a');
        expect(way?.getAttribute('href')).to.equal(href);
        expect(findings(element).join()).to.match(
          href ? /^$/ : new RegExp(`^${attribute} .*is not a link`),
        );
      });
    }
  });

  describe('spasm-info-card-contact', () => {
    for (const [kind, attribute, value] of [
      ['phone', 'clinic-phone', '602-555-0100'],
      ['after-hours-phone', 'after-hours-phone', '602-555-0199'],
      ['link', 'contact-href', '/contact'],
    ] as const) {
      it(`${kind}: comes first, and a host may veto`, async () => {
        const element = await card(html`<spasm-info-card></spasm-info-card>`);
        element.setAttribute(attribute, value);
        await element.updateComplete;
        const kinds: string[] = [];
        element.parentElement!.addEventListener('spasm-info-card-contact', (event) => {
          kinds.push(event.kind);
          event.preventDefault();
        });
        let followed = true;
        element.addEventListener('click', (event) => {
          followed = !event.defaultPrevented;
          event.preventDefault();
        });
        all(element, '.contact a')[0]!.click();
        expect(kinds).to.deep.equal([kind]);
        expect(followed).to.equal(false);
      });
    }

    it('without a veto the link is followed', async () => {
      const element = await card(html`<spasm-info-card contact-href="/contact"></spasm-info-card>`);
      let followed = false;
      element.addEventListener('click', (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      });
      all(element, '.contact a')[0]!.click();
      expect(followed).to.equal(true);
    });
  });

  describe('to the timer', () => {
    it('none on the page and no link: no button', async () => {
      const element = await card(html`<spasm-info-card></spasm-info-card>`);
      expect(timerWay(element)).to.equal(undefined);
    });

    it('only from what to do now', async () => {
      const element = await card(
        html`<spasm-info-card sections="what" timer-href="/ice"></spasm-info-card>`,
      );
      expect(timerWay(element)).to.equal(undefined);
    });

    it('the page’s own wins over the link: it is scrolled to and has the focus', async () => {
      const parent = await fixture(
        html`<div>
          <spasm-info-card timer-href="/ice"></spasm-info-card>
          <treatment-timer></treatment-timer>
        </div>`,
      );
      const way = await until(() => timerWay(cardOf(parent)));
      expect(way.localName).to.equal('button');
      way.focus();
      await keys('Enter');
      const timer = parent.querySelector('treatment-timer')!;
      expect(document.activeElement).to.equal(timer);
      expect(text(timer.shadowRoot!.activeElement)).to.equal('Timer');
      const { top } = timer.getBoundingClientRect();
      expect(top).to.be.within(-1, window.innerHeight);
    });

    it('one that comes later brings the button, and takes it away when it goes', async () => {
      const parent = await fixture(html`<div><spasm-info-card></spasm-info-card></div>`);
      const late = document.createElement('treatment-timer');
      parent.append(late);
      await until(() => timerWay(cardOf(parent)));
      late.remove();
      await until(() => !timerWay(cardOf(parent)));
    });

    it('one under its name with a version', async () => {
      const parent = await fixture(
        html`<div>
          <spasm-info-card></spasm-info-card><treatment-timer-v1></treatment-timer-v1>
        </div>`,
      );
      await until(() => timerWay(cardOf(parent)));
    });

    it('one that a div stands for', async () => {
      mountDivs(new Map([['treatment-timer', Timer]]));
      const parent = await fixture(
        html`<div>
          <spasm-info-card></spasm-info-card>
          <div data-treatment-timer></div>
        </div>`,
      );
      const way = await until(() => timerWay(cardOf(parent)));
      way.click();
      expect(document.activeElement).to.equal(parent.querySelector('div'));
    });
  });

  it('to the finder of the page', async () => {
    const parent = await fixture(
      html`<div>
        <spasm-info-card clinic-phone="602-555-0100"></spasm-info-card>
        <clinic-locator></clinic-locator>
      </div>`,
    );
    await until(() => ways(cardOf(parent)).length === 2);
    expect(ways(cardOf(parent))).to.deep.equal(['a Call 602-555-0100', 'button Find a clinic']);
    all(cardOf(parent), '.contact button')[0]!.click();
    expect(document.activeElement).to.equal(parent.querySelector('clinic-locator'));
  });
});
