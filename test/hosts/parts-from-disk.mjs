import { inlineLocator, showsHours } from './harness/hours-list.mjs';
import { htmlPage } from './harness/site.mjs';

export default {
  id: 'parts-disk',
  title: 'parts of a script opened from disk',
  fromDisk: true,
  html: htmlPage({ body: `${inlineLocator}<script src="clinic-widgets.js"></script>` }),
  check: showsHours,
};
