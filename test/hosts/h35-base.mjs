import { htmlPage } from './harness/site.mjs';

export default {
  id: 'H35',
  title: 'a <base> that points elsewhere',
  html: htmlPage({ head: '<base href="/elsewhere/">' }),
};
