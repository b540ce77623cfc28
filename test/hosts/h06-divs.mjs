import { healthy } from './harness/expectations.mjs';
import { htmlPage, script } from './harness/site.mjs';

/** For editors that strip unknown tags. */
const divs = `<div data-clinic-locator data-src="/clinics.json"><a data-fallback href="/locations">Our clinics</a></div>
<div data-treatment-timer><p data-fallback>Ice for 20 minutes.</p></div>
<div data-spasm-info-card><a data-fallback href="/back">Back spasm</a></div>`;

export default {
  id: 'H06',
  title: 'divs in place of the tags',
  html: htmlPage({ body: divs + script }),
  check: (page, expect) =>
    healthy(page, expect, [
      'div[data-clinic-locator]',
      'div[data-treatment-timer]',
      'div[data-spasm-info-card]',
    ]),
};
