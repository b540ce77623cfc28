import { htmlPage } from './harness/site.mjs';

/** Healthy means, among other things, that English still runs from left to right. */
export default {
  id: 'H33',
  title: 'a page that runs from right to left',
  html: htmlPage({ head: '<style>html { direction: rtl }</style>' }),
};
