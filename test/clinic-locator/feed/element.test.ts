import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/clinic-locator/define.ts';
import type { ClinicLocator } from '../../../src/clinic-locator/clinic-locator.ts';
import { mountDivs } from '../../../src/shared/script/mount.ts';
import { registered } from '../../../src/shared/script/register.ts';
import { fixture, until } from '../../helpers.ts';

const root = (element: Element) => element.shadowRoot!;
const names = (locator: Element) =>
  Array.from(root(locator).querySelectorAll('.list h3'), (each) => each.textContent.trim());
const editor = (locator: Element) => root(locator).querySelector('.editor')?.textContent ?? '';

async function listed(markup: Parameters<typeof fixture>[0], count = 1) {
  const locator = await fixture<ClinicLocator>(markup);
  await until(() => names(locator).length === count, `${count} clinics are listed`);
  return locator;
}

describe('<clinic-locator> and its feed', () => {
  it('a table in a template inside the tag', async () => {
    const locator = await listed(
      `<clinic-locator><template>
        name,city,state,lat,lng
        "Sample Clinic, Tempe",Tempe,AZ,33.4,-111.9
      </template></clinic-locator>`,
    );
    expect(names(locator)).to.deep.equal(['Sample Clinic, Tempe']);
    expect(locator.problems).to.deep.equal([]);
  });

  it('a real table inside the tag, whose quotes no page editor curls', async () => {
    const rows = `<tr><th>name<th>street<th>city<th>state<th>zip<th>phone
        <tr><td>Sample “Clinic”, Tempe<td>1 Sample Ave<br>Suite 2<td>Tempe<td>AZ<td>85281<td><a href="/x">602-555-0101</a>`;
    for (const inside of [
      `<table>${rows}</table>`,
      `<template><table>${rows}</table></template>`,
    ]) {
      const locator = await listed(`<clinic-locator>${inside}</clinic-locator>`);
      expect(names(locator)).to.deep.equal(['Sample “Clinic”, Tempe']);
      expect(locator.clinics).to.equal(undefined);
      expect(root(locator).querySelector('.list')!.textContent).to.match(
        /1 Sample Ave, Suite 2[^]*602-555-0101/,
      );
      expect(locator.problems).to.deep.equal([]);
      const table = locator.querySelector('table');
      if (table) expect(getComputedStyle(table).display).to.equal('none');
      locator.remove();
    }
  });

  it('an equal list is no other one, however often a framework gives it', async () => {
    const list = () => [{ name: 'Sample Clinic', lat: 33.4, lng: -111.9 }];
    let ready = 0;
    const parent = await fixture(html`<div @clinic-locator-ready=${() => ready++}></div>`);
    const locator = document.createElement('clinic-locator');
    locator.clinics = list();
    parent.append(locator);
    await until(() => ready === 1);
    for (let drawings = 0; drawings < 20; drawings++) {
      locator.clinics = list();
      await locator.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(ready).to.equal(1);
    locator.clinics = [...list(), ...list()];
    await until(() => ready === 2);
    // one that was changed in place is another
    const changed = list();
    locator.clinics = changed;
    await until(() => ready === 3);
    changed.push({ name: 'Sample B', lat: 33.5, lng: -111.9 });
    locator.clinics = [...changed];
    await until(() => ready === 4);
    expect(names(locator)).to.have.length(2);
  });

  it('a page’s own JSON-LD inside the tag', async () => {
    const locator = await listed(
      `<clinic-locator><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"WebSite","name":"Site"},
        {"@type":["MedicalClinic"],"name":"Sample Clinic","telephone":["602-555-0101","602-555-0102"]}
      ]}</script></clinic-locator>`,
    );
    expect(names(locator)).to.deep.equal(['Sample Clinic']);
    expect(root(locator).querySelector('.list')?.textContent).to.match(/602-555-0101/);
  });

  it('the attribute clinics holds the list as text, for tags that a server writes', async () => {
    const locator = await listed(
      `<clinic-locator clinics='[{"name":"Sample Clinic","telephone":"602-555-0101"}]'></clinic-locator>`,
    );
    expect(names(locator)).to.deep.equal(['Sample Clinic']);
  });

  it('the same in a div', async () => {
    const div = await fixture(
      `<div data-clinic-locator data-clinics='[{"name":"Sample Clinic"}]'></div>`,
    );
    mountDivs(registered);
    await until(() => names(root(div).firstElementChild!).length === 1);
  });

  it('an object that a framework made an attribute of is told from a list', async () => {
    const locator = await fixture<ClinicLocator>(
      `<clinic-locator clinics="[object Object]"></clinic-locator>`,
    );
    await until(() => locator.problems.length === 1);
    expect(locator.problems[0]!.message).to.match(/attribute clinics, which holds no objects/);
  });

  it('a list that is null is none', async () => {
    const locator = await listed(
      html`<clinic-locator .clinics=${null} src="/demo/clinics.json"></clinic-locator>`,
      6,
    );
    expect(locator.problems).to.deep.equal([]);
  });

  it('a known format is kept to, an unknown one is named to the editor', async () => {
    const table = 'name,lat,lng\nA,33.4,-111.9';
    const locator = await listed(
      html`<clinic-locator .clinics=${table} format="csv"></clinic-locator>`,
    );
    expect(locator.format).to.equal('csv');
    locator.format = 'fhir';
    await until(() => /not valid JSON/.test(editor(locator)));
    locator.setAttribute('format', 'excel');
    await until(() => names(locator).length === 1);
    expect(editor(locator)).to.match(
      /format "excel" is not one of auto, schema, geojson, csv, fhir/,
    );
  });

  it('columns: the tag says which column holds which field', async () => {
    const table = 'LABEL,SIGN,zip\nSample Clinic,Sample B,85281';
    const locator = await listed(
      html`<clinic-locator .clinics=${table} columns="name=SIGN"></clinic-locator>`,
    );
    expect(names(locator)).to.deep.equal(['Sample B']);
    locator.columns = 'name=LABEL';
    await until(() => names(locator)[0] === 'Sample Clinic');
    locator.setAttribute('columns', 'SIGN');
    await until(() => /columns "SIGN" is not such as name=SITE NAME/.test(editor(locator)));
    expect(locator.columns).to.equal('');
  });

  it('the last good list stays while it is read again', async () => {
    const locator = await listed(
      html`<clinic-locator src="/demo/clinics.json"></clinic-locator>`,
      6,
    );
    locator.reload();
    await locator.updateComplete;
    expect(names(locator)).to.have.length(6);
  });

  it('nothing in a feed runs or becomes markup', async () => {
    const attack = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';
    const feed = JSON.stringify([
      {
        __proto__: null,
        name: attack,
        id: '"><script>window.attacked=1</script>',
        address: attack,
        telephone: attack,
        url: 'javascript:window.attacked=1',
        bookingUrl: ' java\tscript:window.attacked=1',
        photo: 'data:text/html,x',
      },
    ]).replace('{', '{"__proto__":{"attacked":1},"constructor":{"prototype":{"attacked":1}},');
    const locator = await listed(html`<clinic-locator .clinics=${feed}></clinic-locator>`);
    expect(names(locator)).to.deep.equal([attack]);
    expect(root(locator).querySelector('img, script')).to.equal(null);
    expect(root(locator).querySelector('.list a')).to.equal(null);
    expect((window as unknown as Record<string, unknown>)['attacked']).to.equal(undefined);
    expect(({} as Record<string, unknown>)['attacked']).to.equal(undefined);
  });
});
