import { existsSync, readFileSync } from 'node:fs';
import { htmlPage } from './harness/site.mjs';

const file = '/usr/share/javascript/mootools/mootools.js';

/** It replaces and extends the built-in objects. */
export default {
  id: 'H16m',
  title: 'MooTools on the page',
  needs: [{ file, debian: 'libjs-mootools' }],
  html: htmlPage({ head: '<script src="/library.js"></script>' }),
  files: { '/library.js': existsSync(file) ? readFileSync(file, 'utf8') : '' },
};
