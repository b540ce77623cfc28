import { feed, htmlPage, locator, script } from './harness/site.mjs';

const [first, ...rest] = JSON.parse(feed).clinics;
const withHours = {
  ...first,
  timezone: 'America/Phoenix',
  openingHours: 'Mo-Su 00:00-24:00',
};

/** Somebody copied the script alone: the list is there, and nothing is said of hours. */
export default {
  id: 'parts-missing',
  title: 'a script without its parts',
  html: htmlPage({ body: locator + script }),
  files: {
    '/clinics.json': JSON.stringify({ clinics: [withHours, ...rest] }),
    '/parts/hours.js': undefined,
  },
  async check(page, expect) {
    await page.eventually(async () => {
      const [widget] = await page.widgets();
      expect(widget.text).to.contain(first.name);
      expect(widget.text).to.not.match(/Open|Closed/);
      expect(widget.fallback).to.equal('hidden');
    });
  },
  lines: [
    /^warn: <clinic-locator> parts: parts\/hours\.js could not be loaded\. Copy the folder parts /,
  ],
};
