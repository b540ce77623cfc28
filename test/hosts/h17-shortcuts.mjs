import { healthy } from './harness/expectations.mjs';
import { htmlPage, script, widgets } from './harness/site.mjs';

const shortcuts = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    document.addEventListener(type, ({ key }) => heard.push(key));
</script>`;

function typeInto(key) {
  const field = document.querySelector('clinic-locator').shadowRoot.querySelector('input');
  for (const type of ['keydown', 'keypress', 'keyup'])
    field.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  return window.heard.join();
}

export default {
  id: 'H17',
  title: 'a page with shortcuts on single letters',
  html: htmlPage({ body: shortcuts + widgets + script }),
  async check(page, expect) {
    await healthy(page, expect);
    expect(await page.evaluate(typeInto, 's')).to.equal('');
    expect(await page.evaluate(typeInto, 'Escape'), 'keys that are not text').to.match(/^Escape/);
  },
};
