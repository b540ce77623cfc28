import { htmlPage } from './harness/site.mjs';

export default {
  id: 'H02',
  title: 'a root font size of 62.5%',
  html: htmlPage({
    head: '<style>html { font-size: 62.5% } body { font-size: 1.4rem }</style>',
  }),
};
