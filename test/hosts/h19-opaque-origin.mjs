import { feed } from './harness/site.mjs';

/** As in a sandboxed frame: storage throws, and requests come from the origin "null". */
export default {
  id: 'H19',
  title: 'an opaque origin',
  headers: { 'content-security-policy': 'sandbox allow-scripts' },
  files: { '/clinics.json': { body: feed, headers: { 'access-control-allow-origin': '*' } } },
};
