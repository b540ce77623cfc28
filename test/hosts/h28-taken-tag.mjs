import { healthy } from './harness/expectations.mjs';
import { card, htmlPage, locator, script, timer } from './harness/site.mjs';

const stub =
  '<script>customElements.define("clinic-locator", class extends HTMLElement {})</script>';

/** Another script has the name; ours answers to the name with its major version. */
export default {
  id: 'H28',
  title: 'a tag that is taken',
  html: htmlPage({
    head: stub,
    body: `<clinic-locator></clinic-locator>${locator.replaceAll('clinic-locator', 'clinic-locator-v1')}${timer}${card}${script}`,
  }),
  lines: [/^warn: <clinic-locator> this name is already taken/],
  check: (page, expect) =>
    healthy(page, expect, ['clinic-locator-v1', 'treatment-timer', 'spasm-info-card']),
};
