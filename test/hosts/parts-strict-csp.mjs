import { csv, csvLocator, showsHours } from './harness/hours-list.mjs';
import { htmlPage, script } from './harness/site.mjs';

export default {
  id: 'parts-csp',
  title: 'parts under a strict Content-Security-Policy',
  html: htmlPage({ body: csvLocator + script }),
  headers: {
    'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
  },
  files: csv,
  check: showsHours,
};
