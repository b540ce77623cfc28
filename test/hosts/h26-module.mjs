import { htmlPage, widgets } from './harness/site.mjs';

export default {
  id: 'H26m',
  title: 'the script as a module, deferred and twice over',
  html: htmlPage({
    head: '<script type="module" src="/clinic-widgets.min.js"></script><script defer src="/clinic-widgets.min.js"></script>',
    body: widgets,
  }),
};
