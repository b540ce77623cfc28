// What conditions have in common: the widgets are well, or the page's own words stand in for them.
import { TAGS, feed } from './site.mjs';

const firstClinic = JSON.parse(feed).clinics[0].name;

/**
 * Every widget has drawn itself as on a page of its own, and its fallback has stepped back.
 * @param {string[]} [tags] the widgets that are there, where that is not one of each
 */
export const healthy = (page, expect, tags = TAGS) =>
  page.eventually(async () => {
    const widgets = (await page.widgets()).filter(({ tag }) => tags.includes(tag));
    expect(widgets.map(({ tag }) => tag)).to.have.members(tags);
    for (const widget of widgets) {
      const { tag, heading, width, text, targetHeight } = widget;
      expect(widget, tag).to.include({
        upgraded: true,
        styleElements: 0, // a strict policy would block them
        hostDisplay: 'block',
        display: 'block',
        fontSize: '16px',
        letterSpacing: 'normal',
        textTransform: 'none',
        direction: 'ltr',
      });
      expect(heading, `${tag}: heading`).to.match(/\w/);
      expect(width, `${tag}: width`).to.be.above(200);
      expect(targetHeight, `${tag}: height of its smallest button`).to.be.at.least(44);
      expect(widget.fallback, `${tag}: fallback`).to.not.equal('visible');
      if (tag.includes('locator')) expect(text, `${tag}: list`).to.contain(firstClinic);
    }
  });

/** No widget could draw itself: the page's own words are there. */
export const fallenBack = (page, expect) =>
  page.eventually(async () => {
    const widgets = await page.widgets();
    expect(widgets).to.have.length(3);
    for (const { tag, fallback } of widgets) expect(fallback, tag).to.equal('visible');
  });

/** Every line that the page said was foreseen, and every foreseen one was said. */
export async function expectLines(page, expect, foreseen = []) {
  const lines = await page.lines();
  const unforeseen = lines.filter((line) => !foreseen.some((pattern) => pattern.test(line)));
  const missing = foreseen.filter((pattern) => !lines.some((line) => pattern.test(line)));
  expect(unforeseen.join('\n'), 'unforeseen lines').to.equal('');
  expect(missing.join('\n'), 'lines that did not come').to.equal('');
}

/** Nothing was asked for beyond the page itself and these, in however long it takes. */
export async function expectOnlyRequests(page, expect, requests) {
  await page.second();
  const asked = page.asked().filter(({ path }) => !/^\/(?:|recorder\.js|favicon\.ico)$/.test(path));
  expect(asked.map(({ host, path }) => host + path)).to.have.members(requests);
}
