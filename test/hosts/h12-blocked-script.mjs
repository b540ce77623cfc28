import { fallenBack } from './harness/expectations.mjs';
import { htmlPage, widgets } from './harness/site.mjs';

export default {
  id: 'H12',
  title: 'a consent manager that keeps the script away',
  html: htmlPage({ body: widgets }),
  check: fallenBack,
};
