import { fallenBack, healthy } from './harness/expectations.mjs';
import { htmlPage, widgets } from './harness/site.mjs';

/** What Rocket Loader and WP Rocket do: the tag's type is changed, and a click puts a copy in. */
const optimiser = `<script>addEventListener('click', () => {
  const held = document.querySelector('script[type="text/delayed"]');
  const copy = document.createElement('script');
  copy.src = held.src;
  held.replaceWith(copy);
}, { once: true })</script>`;

export default {
  id: 'H04',
  title: 'a script that an optimiser runs at the first click',
  html: htmlPage({
    body: `${widgets}<script type="text/delayed" src="/clinic-widgets.min.js"></script>${optimiser}`,
  }),
  async check(page, expect) {
    await fallenBack(page, expect);
    await page.evaluate(() => document.body.click());
    await healthy(page, expect);
  },
};
