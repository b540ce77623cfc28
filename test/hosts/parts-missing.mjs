import { feed, htmlPage, locator, script } from './harness/site.mjs';

const [first, ...rest] = JSON.parse(feed).clinics;
const withHours = {
  ...first,
  timezone: 'America/Phoenix',
  openingHours: 'Mo-Su 00:00-24:00',
};

function search(text) {
  const { shadowRoot } = document.querySelector('clinic-locator');
  shadowRoot.querySelector('input').value = text;
  shadowRoot.querySelector('form').requestSubmit();
}

/** Somebody copied the script alone: the list is there, hours are as they were written, and a search says that it cannot be done. */
export default {
  id: 'parts-missing',
  title: 'a script without its parts',
  html: htmlPage({ body: locator + script }),
  files: {
    '/clinics.json': JSON.stringify({ clinics: [withHours, ...rest] }),
    '/parts/hours.js': undefined,
    '/parts/finder.js': undefined,
  },
  async check(page, expect) {
    await page.eventually(async () => {
      const [widget] = await page.widgets();
      expect(widget.text).to.contain(first.name);
      expect(widget.text).to.contain('Hours: Mo-Su 00:00-24:00');
      expect(widget.text).to.not.match(/Open|Closed/);
      expect(widget.fallback).to.equal('hidden');
    });
    await page.evaluate(search, '85301');
    await page.eventually(async () => {
      const [{ text }] = await page.widgets();
      expect(text).to.contain('We cannot search right now. All clinics are below.');
      expect(text).to.contain(first.name);
    });
  },
  lines: [
    /^warn: <clinic-locator> parts: parts\/hours\.js could not be loaded\. Copy the folder parts /,
    /^warn: <clinic-locator> parts: parts\/finder\.js could not be loaded\. Copy the folder parts /,
  ],
};
