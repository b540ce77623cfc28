import { htmlPage } from './harness/site.mjs';

export default {
  id: 'H38l',
  title: 'Trusted Types, and another Lit on the page',
  html: htmlPage({
    head: `<script>window.trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html })</script>`,
  }),
  headers: {
    'content-security-policy':
      "require-trusted-types-for 'script'; trusted-types lit-html clinic-widgets",
  },
};
