import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/clinic-locator/define.ts';
import { ClinicLocator } from '../../../src/clinic-locator/clinic-locator.ts';
import { mountDivs } from '../../../src/shared/script/mount.ts';
import { fixture, keys, spokenName, until } from '../../helpers.ts';

const FEED = '/demo/clinics.json';

const root = (element: Element) => element.shadowRoot!;
const button = (element: Element, name: string) =>
  Array.from(root(element).querySelectorAll('button')).find((each) =>
    spokenName(each).includes(name),
  )!;
const isThere = (element: Element) => root(element).querySelector('.list');

/** A form with a locator in it, and that locator once its list is there. */
async function formWith(markup: TemplateResult) {
  const form = await fixture<HTMLFormElement>(markup);
  const locator = form.querySelector<ClinicLocator>('clinic-locator')!;
  await until(() => isThere(locator), 'the list is there');
  await locator.updateComplete;
  return { form, locator };
}

const posted = (form: HTMLFormElement) => Array.from(new FormData(form).entries());

const booking = html`<form>
  <clinic-locator name="clinic" src=${FEED}></clinic-locator>
</form>`;

describe('the locator in a form', () => {
  it('is one of the form’s controls', async () => {
    const { form, locator } = await formWith(booking);
    expect(locator.form).to.equal(form);
    expect(Array.from(form.elements)).to.include(locator);
    expect(form.elements.namedItem('clinic')).to.equal(locator);
  });

  it('posts the id of the clinic that a visitor chose, and nothing before', async () => {
    const { form, locator } = await formWith(booking);
    expect(posted(form)).to.deep.equal([]);
    button(locator, 'Choose Tempe').click();
    expect(posted(form)).to.deep.equal([['clinic', 'tempe']]);
    expect(locator.value).to.equal('tempe');
  });

  it('says change when a visitor chose, and the form has the value by then', async () => {
    const { form, locator } = await formWith(booking);
    const heard: unknown[] = [];
    form.addEventListener('change', ({ target }) => heard.push([target, posted(form)]));
    button(locator, 'Choose Mesa').click();
    expect(heard).to.deep.equal([[locator, [['clinic', 'mesa']]]]);
  });

  it('says no change where the page refuses the choice, and posts nothing', async () => {
    const { form, locator } = await formWith(booking);
    let changes = 0;
    form.addEventListener('change', () => changes++);
    locator.addEventListener('clinic-locator-select', (event) => event.preventDefault());
    button(locator, 'Choose Mesa').click();
    expect([changes, posted(form)]).to.deep.equal([0, []]);
  });

  it('takes a value from script at once', async () => {
    const { form, locator } = await formWith(booking);
    locator.value = 'phoenix';
    expect(posted(form)).to.deep.equal([['clinic', 'phoenix']]);
  });

  it('has the markup’s value from the start, and again after a reset', async () => {
    const { form, locator } = await formWith(
      html`<form><clinic-locator name="clinic" selected="mesa" src=${FEED}></clinic-locator></form>`,
    );
    expect(posted(form)).to.deep.equal([['clinic', 'mesa']]);
    button(locator, 'Choose Tempe').click();
    form.reset();
    expect(posted(form)).to.deep.equal([['clinic', 'mesa']]);
  });

  it('posts no clinic that the list does not have', async () => {
    const { form, locator } = await formWith(
      html`<form><clinic-locator name="clinic" selected="gone" src=${FEED}></clinic-locator></form>`,
    );
    expect([locator.value, posted(form)]).to.deep.equal(['', []]);
  });

  it('without a name posts nothing', async () => {
    const { form, locator } = await formWith(
      html`<form><clinic-locator src=${FEED}></clinic-locator></form>`,
    );
    button(locator, 'Choose Mesa').click();
    expect(posted(form)).to.deep.equal([]);
  });

  it('takes back what the browser kept', async () => {
    const { form, locator } = await formWith(booking);
    locator.formStateRestoreCallback('tempe');
    expect(posted(form)).to.deep.equal([['clinic', 'tempe']]);
  });

  describe('required', () => {
    const must = html`<form>
      <clinic-locator name="clinic" required src=${FEED}></clinic-locator><button>Send</button>
    </form>`;

    it('keeps the form back, with a message at the search field and focus in it', async () => {
      const { form, locator } = await formWith(must);
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      expect(locator.checkValidity()).to.equal(false);
      expect(locator.validity?.valueMissing).to.equal(true);
      expect(locator.validationMessage).to.equal('Choose a clinic from the list.');
      form.requestSubmit();
      expect(sent).to.equal(0);
      await until(() => root(locator).activeElement?.classList.contains('field'));
      button(locator, 'Choose Tempe').click();
      form.requestSubmit();
      expect([locator.validity?.valid, sent]).to.deep.equal([true, 1]);
    });

    it('fires invalid, as controls do', async () => {
      const { form, locator } = await formWith(must);
      let heard = 0;
      locator.addEventListener('invalid', (event) => {
        event.preventDefault();
        heard++;
      });
      expect([form.checkValidity(), locator.reportValidity(), heard]).to.deep.equal([
        false,
        false,
        2,
      ]);
    });

    it('says it in the visitor’s language', async () => {
      const { locator } = await formWith(
        html`<form lang="es"><clinic-locator required src=${FEED}></clinic-locator></form>`,
      );
      expect(locator.validationMessage).to.equal('Elija una clínica de la lista.');
    });

    it('says so at the search field while the list is still coming', async () => {
      const fetch = window.fetch.bind(window);
      window.fetch = () => new Promise(() => undefined);
      try {
        const form = await fixture<HTMLFormElement>(must);
        const locator = form.querySelector<ClinicLocator>('clinic-locator')!;
        expect(isThere(locator)).to.equal(null);
        expect(form.reportValidity()).to.equal(false);
        await until(() => root(locator).activeElement?.matches('#place'));
      } finally {
        window.fetch = fetch;
      }
    });

    it('keeps no form back where there is no list to choose from', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><clinic-locator name="clinic" required src="/none.json"></clinic-locator></form>`,
      );
      const locator = form.querySelector<ClinicLocator>('clinic-locator')!;
      await until(() => root(locator).querySelector('.actions'));
      await locator.updateComplete;
      expect(form.checkValidity()).to.equal(true);
    });
  });

  describe('disabled', () => {
    const rows: [name: string, markup: TemplateResult][] = [
      [
        'by its attribute',
        html`<form>
          <clinic-locator name="clinic" required disabled selected="mesa" src=${FEED}></clinic-locator>
        </form>`,
      ],
      [
        'by a fieldset',
        html`<form>
          <fieldset disabled>
            <clinic-locator name="clinic" required selected="mesa" src=${FEED}></clinic-locator>
          </fieldset>
        </form>`,
      ],
    ];
    for (const [name, markup] of rows) {
      it(`${name}: posts nothing, keeps nothing back, cannot be changed`, async () => {
        const { form, locator } = await formWith(markup);
        expect(posted(form)).to.deep.equal([]);
        button(locator, 'Choose Tempe').click();
        expect(locator.value).to.equal('mesa');
        expect(root(locator).querySelector('input')!.matches(':disabled')).to.equal(true);
        locator.value = '';
        await locator.updateComplete;
        expect(form.checkValidity()).to.equal(true);
      });
    }

    it('works again when the fieldset does', async () => {
      const { form, locator } = await formWith(rows[1]![1]);
      form.querySelector('fieldset')!.disabled = false;
      await locator.updateComplete;
      expect(posted(form)).to.deep.equal([['clinic', 'mesa']]);
    });

    it('disabled="false", as frameworks write it before the script is there, is not', async () => {
      const { form, locator } = await formWith(
        html`<form>
          <clinic-locator name="clinic" disabled="false" selected="mesa" src=${FEED}></clinic-locator>
        </form>`,
      );
      expect(root(locator).querySelector('input')!.matches(':disabled')).to.equal(false);
      button(locator, 'Choose Tempe').click();
      expect(posted(form)).to.deep.equal([['clinic', 'tempe']]);
      locator.setAttribute('disabled', 'true');
      await locator.updateComplete;
      expect(posted(form)).to.deep.equal([]);
      locator.removeAttribute('disabled');
      await locator.updateComplete;
      expect(posted(form)).to.deep.equal([['clinic', 'tempe']]);
    });

    it('by script: posts nothing', async () => {
      const { form, locator } = await formWith(booking);
      locator.value = 'mesa';
      locator.disabled = true;
      await locator.updateComplete;
      expect(posted(form)).to.deep.equal([]);
    });
  });

  describe('labels', () => {
    it('lead to the search field', async () => {
      const { form, locator } = await formWith(
        html`<form>
          <label for="where">Your clinic</label>
          <clinic-locator id="where" name="clinic" src=${FEED}></clinic-locator>
        </form>`,
      );
      const label = form.querySelector('label')!;
      expect(locator.labels && Array.from(locator.labels)).to.deep.equal([label]);
      label.click();
      expect(root(locator).activeElement).to.equal(root(locator).querySelector('.field'));
    });

    it('a click on a clinic’s words moves no focus', async () => {
      const { locator } = await formWith(booking);
      root(locator).querySelector<HTMLElement>('.list h3')!.click();
      expect(root(locator).activeElement).to.equal(null);
    });

    it('focus() leads there too', async () => {
      const { locator } = await formWith(booking);
      locator.focus();
      expect(root(locator).activeElement).to.equal(root(locator).querySelector('.field'));
    });
  });

  it('belongs to a form elsewhere by its attribute form', async () => {
    const host = await fixture(
      html`<div>
        <form id="far"></form>
        <clinic-locator form="far" name="clinic" selected="mesa" src=${FEED}></clinic-locator>
      </div>`,
    );
    const locator = host.querySelector<ClinicLocator>('clinic-locator')!;
    await until(() => isThere(locator));
    await locator.updateComplete;
    expect(posted(host.querySelector('form')!)).to.deep.equal([['clinic', 'mesa']]);
  });

  it('by keyboard alone: choose, tab to the button, send', async () => {
    const { form, locator } = await formWith(
      html`<form>
        <clinic-locator name="clinic" required limit="1" src=${FEED}></clinic-locator>
        <button>Send</button>
      </form>`,
    );
    const sent: unknown[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(posted(form));
    });
    locator.focus();
    for (let tabs = 0; tabs < 9 && !root(locator).activeElement?.matches('li button'); tabs++)
      await keys('Tab');
    await keys('Enter');
    await until(() => locator.value === 'glendale');
    for (let tabs = 0; tabs < 9 && document.activeElement?.localName !== 'button'; tabs++)
      await keys('Tab');
    await keys('Enter');
    await until(() => sent.length === 1);
    expect(sent).to.deep.equal([[['clinic', 'glendale']]]);
  });

  describe('where a form does not see it', () => {
    /** A browser from before form-associated elements. */
    class OldLocator extends ClinicLocator {
      static override readonly formAssociated = false;
    }
    Object.defineProperty(OldLocator.prototype, 'attachInternals', { value: undefined });
    customElements.define('old-locator', OldLocator);
    mountDivs(new Map([['clinic-locator', ClinicLocator]]));

    const rows: [name: string, markup: TemplateResult, find: (form: Element) => Element | null][] =
      [
        [
          'in a div',
          html`<form>
            <fieldset>
              <div data-clinic-locator data-name="clinic" data-required data-selected="mesa" data-src=${FEED}></div>
            </fieldset>
          </form>`,
          (form) => form.querySelector('div')!.shadowRoot?.querySelector('clinic-locator') ?? null,
        ],
        [
          'in an old browser',
          html`<form>
            <fieldset>
              <old-locator name="clinic" required selected="mesa" src=${FEED}></old-locator>
            </fieldset>
          </form>`,
          (form) => form.querySelector('old-locator'),
        ],
      ];
    for (const [name, markup, find] of rows) {
      describe(name, () => {
        async function there() {
          const form = await fixture<HTMLFormElement>(markup);
          const locator = (await until(() => find(form))) as ClinicLocator;
          await until(() => isThere(locator));
          await locator.updateComplete;
          return { form, locator };
        }

        it('the form gets the value once, by its event', async () => {
          const { form, locator } = await there();
          expect(posted(form)).to.deep.equal([['clinic', 'mesa']]);
          expect(locator.form).to.equal(form);
          const heard: unknown[] = [];
          form.addEventListener('change', () => heard.push(posted(form)));
          button(locator, 'Choose Tempe').click();
          expect(heard).to.deep.equal([[['clinic', 'tempe']]]);
        });

        it('a reset brings the first value back', async () => {
          const { form, locator } = await there();
          button(locator, 'Choose Tempe').click();
          form.reset();
          expect(posted(form)).to.deep.equal([['clinic', 'mesa']]);
        });

        it('a disabled fieldset keeps the value back', async () => {
          const { form } = await there();
          form.querySelector('fieldset')!.disabled = true;
          expect(posted(form)).to.deep.equal([]);
        });

        it('required stops no form, and the editor is told', async () => {
          const { form, locator } = await there();
          locator.value = '';
          await locator.updateComplete;
          expect(form.checkValidity()).to.equal(true);
          await until(() => root(locator).querySelector('.editor'));
          expect(root(locator).querySelector('.editor')!.textContent).to.match(
            /required\s+a form does not wait/,
          );
        });

        it('out of the form, it leaves nothing in it', async () => {
          const { form, locator } = await there();
          (form.querySelector('div') ?? locator).remove();
          expect(posted(form)).to.deep.equal([]);
        });
      });
    }
  });
});
