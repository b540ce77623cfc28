import { healthy } from './harness/expectations.mjs';
import { DIV_TAGS, divs, htmlPage, script } from './harness/site.mjs';

/** For editors that strip unknown tags. */
export default {
  id: 'H06',
  title: 'divs in place of the tags',
  html: htmlPage({ body: divs + script }),
  check: (page, expect) => healthy(page, expect, DIV_TAGS),
};
