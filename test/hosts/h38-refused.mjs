import { fallenBack } from './harness/expectations.mjs';
import { TAGS } from './harness/site.mjs';

/** Lit cannot draw here, so the page's own words stay and its editor is told the name to allow. */
export default {
  id: 'H38r',
  title: 'Trusted Types that refuse our policy',
  headers: {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  },
  check: fallenBack,
  lines: [
    /^policy: (?:require-)?trusted-types/,
    ...TAGS.map((tag) => new RegExp(`^warn: <${tag}> .* add the name clinic-widgets`)),
  ],
};
