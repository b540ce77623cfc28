import { csv, csvLocator, showsHours } from './harness/hours-list.mjs';
import { htmlPage } from './harness/site.mjs';

/** The page allows scripts by a nonce alone; the recorder, which is the harness's, by its address. */
export default {
  id: 'nonce',
  title: 'scripts need a nonce',
  html: htmlPage({
    body: `${csvLocator}<script nonce="of-this-page" src="/clinic-widgets.min.js"></script>`,
  }),
  headers: {
    'content-security-policy':
      "default-src 'none'; script-src 'nonce-of-this-page' nonce.clinic.example/recorder.js; connect-src 'self'",
  },
  files: csv,
  check: showsHours,
};
