import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/clinic-locator/define.ts';
import '../../src/spasm-info-card/define.ts';
import type { ClinicLocator } from '../../src/clinic-locator/clinic-locator.ts';
import type { SpasmInfoCard } from '../../src/spasm-info-card/spasm-info-card.ts';
import { page } from '../../src/shared/script/page.ts';
import { Widget } from '../../src/shared/widget.ts';
import { fixture, keys, type, until } from '../helpers.ts';
import {
  drawn,
  nightClock,
  pass,
  root,
  running,
  tap,
  textOf,
  timer,
  title,
} from '../treatment-timer/timer.ts';
import { MEDDLING, meddle, translator, type Meddling } from './translators.ts';

const ways = Object.keys(MEDDLING);
/** Those that leave what they saw in sight, or words in its place. */
const TRANSLATING: Meddling = 'replaces each text by <font>';

const digits = (element: Parameters<typeof textOf>[0]) => textOf(element, '[role=timer]');
const shownBy = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>('.widget')!.innerText.replace(/\s+/g, ' ').trim();

/** One step in a widget's life, each of which changes words. */
type Step<T> = (element: T) => unknown;

/** What an untouched widget shows after each step, and what one shows that was meddled with before each. */
async function compared<T extends HTMLElement>(
  make: () => Promise<T>,
  steps: (element: T) => readonly Step<T>[],
  how: Meddling,
): Promise<[untouched: string[], meddled: string[]]> {
  const lives: string[][] = [];
  for (const touched of [false, true]) {
    const element = await make();
    const said: string[] = [];
    for (const step of steps(element)) {
      if (touched) meddle(element.shadowRoot!, how);
      await step(element);
      said.push(shownBy(element));
    }
    element.remove();
    localStorage.clear();
    page.language = null;
    lives.push(said);
  }
  return [lives[0]!, lives[1]!];
}

/** Says only where they part. */
function expectSame(meddled: readonly string[], untouched: readonly string[]): void {
  untouched.forEach((text, step) => {
    const other = meddled[step] ?? '';
    let at = 0;
    while (at < text.length && text[at] === other[at]) at++;
    const near = (each: string) => `step ${step}: ${each.slice(Math.max(0, at - 30), at + 60)}`;
    expect(near(other)).to.equal(near(text));
  });
}

/** A widget whose next drawing can be made to fail, once. */
class Fragile extends Widget {
  says = 'before';
  fails = false;
  protected override titleText = () => 'Fragile';
  protected override content(): TemplateResult {
    if (this.fails) {
      this.fails = false;
      throw new Error('This drawing fails.');
    }
    return html`<p>${this.says}</p>`;
  }
}
customElements.define('fragile-widget', Fragile);

describe('a drawing that fails', () => {
  for (const how of ways) {
    it(`${how}: all is drawn anew, once`, async () => {
      const element = await fixture<Fragile>(html`<fragile-widget></fragile-widget>`);
      meddle(element.shadowRoot!, how);
      element.says = 'after';
      element.fails = true;
      element.requestUpdate();
      await until(() => shownBy(element).includes('after'));
      expect(shownBy(element)).to.equal('Fragile Español after');
      expect(element.shadowRoot!.querySelectorAll('.widget').length).to.equal(1);
      element.says = 'later';
      element.requestUpdate();
      await element.updateComplete;
      expect(shownBy(element)).to.equal('Fragile Español later');
    });
  }

  it('is the widget’s last where nobody meddled', async () => {
    const element = await fixture<Fragile>(html`<fragile-widget></fragile-widget>`);
    element.fails = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('This part of the page did not load.');
  });
});

describe('a translated treatment-timer', () => {
  for (const how of ways) {
    it(`${how}: the countdown runs, and says when ice comes off`, async () => {
      const time = nightClock();
      const element = await running(time);
      meddle(root(element), how);
      for (const [minutes, left] of [
        [5, '15:00'],
        [1.5, '13:30'],
      ] as const) {
        await pass(element, time, minutes);
        expect(digits(element)).to.contain(left);
        meddle(root(element), how);
      }
      await pass(element, time, 14.5);
      expect(title(element)).to.equal('Take the ice off now');
      expect(textOf(element, '[role=timer]')).to.equal('1 min');
      expect(textOf(element, '[role=alert]')).to.contain('Take the ice off now');
      expect(textOf(element, '.button')).to.equal('It is off');
      meddle(root(element), how);
      await pass(element, time, 2);
      expect(digits(element)).to.equal('3 min');
      // its words change once more, so that all can be read
      await pass(element, time, 60);
      expect(textOf(element, '.late')).to.contain('Still on?');
    });

    it(`${how}: every screen is the one of an untouched timer`, async () => {
      let time = nightClock();
      const [untouched, meddled] = await compared(
        () => timer((time = nightClock())),
        () => [
          ...['Just now', 'None', 'None', 'None', 'All true'].map(
            // taps by place: a translator has the words
            (_, at) => async (element: HTMLElement) => {
              const scene = element.shadowRoot!.querySelector('.screen')!;
              scene.querySelector<HTMLElement>('.option, .actions .button')!.click();
              await drawn(element as never);
              expect(at).to.be.below(5);
            },
          ),
          (element) => pass(element, time, 21),
          (element) => pass(element, time, 40),
          async (element) => {
            root(element).querySelector<HTMLElement>('.screen .button')!.click();
            await drawn(element);
          },
          async (element) => {
            root(element).querySelectorAll<HTMLElement>('.foot .link')[1]!.click();
            await drawn(element);
          },
          async (element) => {
            root(element).querySelector<HTMLElement>('.screen .option')!.click();
            await drawn(element);
          },
          (element) => pass(element, time, 130),
        ],
        how,
      );
      expectSame(meddled, untouched);
    });
  }

  it('goes on with a translator that goes on, and they never fight', async () => {
    const time = nightClock();
    const element = await running(time);
    const other = translator(root(element), TRANSLATING);
    await pass(element, time, 0.5);
    const before = other.rounds;
    for (let second = 0; second < 60; second++) await pass(element, time, 1 / 60);
    expect(digits(element)).to.contain('18:30');
    expect(other.rounds, 'while only digits change').to.equal(before);
    await pass(element, time, 18.5);
    expect(title(element)).to.equal('[Take the ice off now]');
    expect(other.rounds - before, 'for one change of words').to.be.within(1, 3);
    other.stop();
  });

  it('keeps focus where it is', async () => {
    const time = nightClock();
    const element = await running(time);
    const button = root(element).querySelector<HTMLElement>('.session .button')!;
    button.focus();
    const other = translator(root(element), TRANSLATING);
    await pass(element, time, 21);
    expect(root(element).activeElement).to.equal(button);
    expect(button.innerText).to.contain('It is off');
    other.stop();
  });

  it('has digits and clock times that no translator should touch', async () => {
    const time = nightClock();
    const element = await running(time);
    const alone = (selector: string) =>
      Array.from(root(element).querySelectorAll<HTMLElement>(selector), (each) =>
        [each.innerText.replace(/\s/g, ' ').trim(), each.translate].join(': '),
      );
    expect(alone('[role=timer] > :first-child')).to.deep.equal(['20:00: false']);
    await pass(element, time, 20);
    await tap(element, 'It is off', 'More');
    expect(alone('.next .digits > :last-child')).to.have.length(1);
    expect(alone('.next .digits > :last-child')[0]).to.match(/^\d+:\d\d [AP]M: false$/);
    expect(alone('.log td').map((each) => each.split(': ').pop())).to.deep.equal([
      'false',
      'false',
      'false',
      'true',
      'true',
    ]);
  });
});

describe('a translated spasm-info-card', () => {
  const card = () =>
    fixture<SpasmInfoCard>(
      html`<spasm-info-card guide="on" clinic-phone="602-555-0100"></spasm-info-card>`,
    ).then(async (element) => {
      await until(() => element.shadowRoot!.querySelector('.guide button'));
      await until(() => element.shadowRoot!.querySelectorAll('.body ul').length > 1);
      return element;
    });
  const click = (selector: string) => async (element: SpasmInfoCard) => {
    element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    await element.updateComplete;
  };

  for (const how of ways) {
    it(`${how}: language, guide and phone change as in an untouched card`, async () => {
      const [untouched, meddled] = await compared(
        card,
        () => [
          click('.top button'),
          click('.top button'),
          // both again in full: a word that stays the same stays translated
          async (element) => {
            await click('.guide button')(element);
            await click('.top button')(element);
          },
          async (element) => {
            element.clinicPhone = '602-555-0199';
            await element.updateComplete;
          },
        ],
        how,
      );
      expectSame(meddled, untouched);
    });
  }

  it('keeps open what is open', async () => {
    const element = await card();
    const sections = Array.from(
      element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.section'),
    );
    sections[1]!.open = true;
    await element.updateComplete;
    const other = translator(element.shadowRoot!, TRANSLATING);
    await click('.top button')(element);
    expect(sections[1]!.open && sections[1]!.isConnected).to.equal(true);
    other.stop();
  });
});

describe('a translated clinic-locator', () => {
  const locator = () =>
    fixture<ClinicLocator>(
      html`<clinic-locator src="/demo/sample-clinics.json" map="off"></clinic-locator>`,
    ).then(async (element) => {
      await until(() => element.shadowRoot!.querySelector('.list h3'));
      return element;
    });

  for (const how of ways) {
    it(`${how}: the list, details and filters change as in an untouched finder`, async () => {
      const [untouched, meddled] = await compared(
        locator,
        () => [
          (element) => element.search('Tempe').then(() => element.updateComplete),
          async (element) => {
            element.shadowRoot!.querySelector<HTMLElement>('.list .link[aria-expanded]')!.click();
            await element.updateComplete;
          },
          (element) => element.search('Glendale').then(() => element.updateComplete),
          (element) => element.search('').then(() => element.updateComplete),
          async (element) => {
            element.shadowRoot!.querySelector<HTMLElement>('.top button')!.click();
            await element.updateComplete;
          },
        ],
        how,
      );
      expectSame(meddled, untouched);
    });
  }

  it('keeps the field, what is typed in it, and focus', async () => {
    const element = await locator();
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('#place')!;
    const other = translator(element.shadowRoot!, TRANSLATING);
    field.focus();
    await type('Mesa');
    await keys('Enter');
    await until(() => shownBy(element).includes('Nearest to Mesa, AZ'));
    expect(element.shadowRoot!.activeElement).to.equal(field);
    expect(field.value).to.equal('Mesa');
    other.stop();
  });

  it('draws anew no more often than its words change', async () => {
    const element = await locator();
    const other = translator(element.shadowRoot!, TRANSLATING);
    const before = other.rounds;
    for (let i = 0; i < 20; i++) {
      element.requestUpdate();
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(other.rounds - before).to.equal(0);
    other.stop();
  });
});

describe('what others add', () => {
  it('stays where they put it, if it is in nobody’s way', async () => {
    const time = nightClock();
    const element = await running(time);
    const button = document.createElement('i');
    const style = document.createElement('style');
    root(element).prepend(style);
    root(element).querySelector('.foot')!.append(button);
    meddle(root(element), TRANSLATING);
    await pass(element, time, 21);
    expect([button.isConnected, style.isConnected]).to.deep.equal([true, true]);
    expect(title(element)).to.equal('Take the ice off now');
  });

  it('or take away as a whole: all is drawn anew', async () => {
    const time = nightClock();
    const element = await running(time);
    root(element).querySelector('.session')!.remove();
    await pass(element, time, 5);
    expect(digits(element)).to.contain('15:00');
    root(element).querySelector('.widget')!.replaceChildren('nothing left');
    await pass(element, time, 16);
    expect(title(element)).to.equal('Take the ice off now');
  });
});
