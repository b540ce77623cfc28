import { csv, csvLocator, showsHours } from './harness/hours-list.mjs';
import { htmlPage, script } from './harness/site.mjs';

export default {
  id: 'parts-trusted-types',
  title: 'parts under Trusted Types',
  html: htmlPage({ body: csvLocator + script }),
  headers: {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types clinic-widgets",
  },
  files: csv,
  check: showsHours,
};
