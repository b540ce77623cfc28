import { htmlPage, script, widgets } from './harness/site.mjs';

export default {
  id: 'H01',
  title: 'the script included twice',
  html: htmlPage({ head: script, body: widgets + script }),
};
