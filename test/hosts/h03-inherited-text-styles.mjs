import { htmlPage } from './harness/site.mjs';

export default {
  id: 'H03',
  title: 'inherited text styles',
  html: htmlPage({
    head: `<style>body {
      letter-spacing: 5px; line-height: 3; text-transform: uppercase; text-align: right;
      font-size: 40px; white-space: pre; visibility: visible
    }</style>`,
  }),
};
