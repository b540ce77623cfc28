import { htmlPage, script } from './harness/site.mjs';

/** The site's own form takes the clinic along, whichever way the finder stands in it. */
const form = (id, finder) =>
  `<form id="${id}" action="/booked">${finder}<button>Send</button></form>`;

const TAG =
  '<clinic-locator name="clinic" required selected="mesa" src="/clinics.json"></clinic-locator>';
const DIV =
  '<div data-clinic-locator data-name="clinic" data-selected="mesa" data-src="/clinics.json"></div>';

export default {
  id: 'H40',
  title: 'a finder in a form of the page, as a tag and as a div',
  html: htmlPage({ body: form('tag', TAG) + form('div', DIV) + script }),
  check: (page, expect) =>
    page.eventually(async () => {
      const posted = await page.evaluate(() =>
        ['tag', 'div'].map((id) =>
          new URLSearchParams(new FormData(document.getElementById(id))).toString(),
        ),
      );
      expect(posted).to.deep.equal(['clinic=mesa', 'clinic=mesa']);
    }),
};
