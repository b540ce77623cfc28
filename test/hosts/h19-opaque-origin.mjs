import { feed } from './harness/site.mjs';

/** As in a sandboxed frame: storage throws, and requests come from the origin "null". */
export default {
  id: 'H19',
  title: 'an opaque origin',
  headers: { 'content-security-policy': 'sandbox allow-scripts' },
  files: { '/clinics.json': { body: feed, headers: { 'access-control-allow-origin': '*' } } },
  // the data's host does not let the origin "null" read it
  lines: [/^warn: <clinic-locator> data: .*outlines\.json could not be reached\./],
};
