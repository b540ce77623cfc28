import { htmlPage, script, widgets } from './harness/site.mjs';

/** Each element starts before the parser has read its children. */
export default {
  id: 'H26',
  title: 'the script in head, without async or defer',
  html: htmlPage({ head: script, body: widgets }),
};
