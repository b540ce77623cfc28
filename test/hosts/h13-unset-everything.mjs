import { htmlPage } from './harness/site.mjs';

export default {
  id: 'H13',
  title: '* { all: unset !important }',
  html: htmlPage({ head: '<style>* { all: unset !important }</style>' }),
};
