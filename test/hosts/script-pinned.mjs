import { createHash } from 'node:crypto';
import { csv, csvLocator, showsHours } from './harness/hours-list.mjs';
import { SCRIPT_HOST, bundle, htmlPage } from './harness/site.mjs';

const integrity = `sha384-${createHash('sha384').update(bundle).digest('base64')}`;

export default {
  id: 'pinned',
  title: 'the script of another host, pinned by its hash',
  html: htmlPage({
    body: `${csvLocator}<script src="http://${SCRIPT_HOST}/clinic-widgets.min.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
  }),
  files: csv,
  check: showsHours,
};
