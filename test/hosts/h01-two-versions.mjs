import { TAGS, bundle, htmlPage, script, widgets } from './harness/site.mjs';

const newer = bundle.replace(/\b1\.0\.0[\w.-]*/g, '1.99.0');

/** The first copy keeps the names; the second says so and harms nothing. */
export default {
  id: 'H01v',
  title: 'two versions of the script',
  html: htmlPage({ body: `${script}${widgets}<script src="/newer.js"></script>` }),
  files: { '/newer.js': newer },
  lines: TAGS.map((tag) => new RegExp(`^warn: <${tag}> this name is already taken`)),
};
