import { existsSync, readFileSync } from 'node:fs';
import { htmlPage } from './harness/site.mjs';

const file = '/usr/share/javascript/prototype/prototype.js';

/** It replaces and extends the built-in objects. */
export default {
  id: 'H16p',
  title: 'Prototype.js on the page',
  needs: [{ file, debian: 'libjs-prototype' }],
  html: htmlPage({ head: '<script src="/library.js"></script>' }),
  files: { '/library.js': existsSync(file) ? readFileSync(file, 'utf8') : '' },
};
