import { htmlPage } from './harness/site.mjs';

/** An AMD loader is angry about anonymous modules, and a script that thinks it is one is lost. */
const loader = `<script>
  window.define = () => { throw new Error('Mismatched anonymous define()'); };
  define.amd = {};
  window.module = { exports: {} };
  window.exports = module.exports;
</script>`;

export default { id: 'H36', title: 'an AMD loader', html: htmlPage({ head: loader }) };
