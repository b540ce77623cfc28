import { expectOnlyRequests } from './harness/expectations.mjs';
import { htmlPage, widgets } from './harness/site.mjs';

/** The documented two lines: a page of one host, the script of another, and not one request more. */
export default {
  id: 'H00',
  title: 'a plain page, the script from another host',
  html: htmlPage({
    body: `${widgets}<script async src="http://widgets.example/clinic-widgets.js"></script>`,
  }),
  check: (page, expect) =>
    expectOnlyRequests(page, expect, [
      'h00.clinic.example/clinics.json',
      'widgets.example/clinic-widgets.js',
    ]),
};
