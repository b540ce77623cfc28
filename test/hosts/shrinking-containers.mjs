import { card, htmlPage, locator, script, timer } from './harness/site.mjs';

/** Around a widget: what stands before and after it. A widget shrinks where its container asks for no more than it holds. */
const within = (style) => [`<div style="${style}">`, '</div>'];
const CONTAINERS = [
  ['a block', ...within('')],
  ['a flex row', ...within('display:flex')],
  ['a flex row, align-items center', ...within('display:flex;align-items:center')],
  ['a flex row beside words', '<div style="display:flex"><p>Words</p>', '</div>'],
  ['a flex item of its own', '<div style="display:flex"><div style="min-width:0">', '</div></div>'],
  [
    'a flex column, align-items center',
    ...within('display:flex;flex-direction:column;align-items:center'),
  ],
  [
    'a flex column, align-items flex-start',
    ...within('display:flex;flex-direction:column;align-items:flex-start'),
  ],
  ['a grid, place-items center', ...within('display:grid;place-items:center')],
  ['a grid, justify-items start', ...within('display:grid;justify-items:start')],
  [
    'a grid of an auto column and words',
    '<div style="display:grid;grid-template-columns:auto auto"><p>Words</p>',
    '</div>',
  ],
  ['a float', ...within('float:left')],
  ['an inline-block', ...within('display:inline-block')],
  ['fit-content', ...within('width:fit-content')],
  ['a table cell', '<table><tr><td>', '</td></tr></table>'],
  ['a dialog', '<dialog open style="position:static">', '</dialog>'],
  ['an absolute popup', ...within('position:absolute;top:0')],
  ['a fixed popup of 400 pixels at most', ...within('position:fixed;top:0;max-width:400px')],
  ['a line that does not wrap', ...within('display:flex;white-space:nowrap')],
  ['large letter spacing', ...within('display:flex;letter-spacing:1em;word-spacing:5em')],
];
/** Here nothing but the least is asked for. */
const NARROW = [
  ['min-content', ...within('width:min-content')],
  ['a column of 240 pixels', ...within('width:240px')],
  ['a grid column of 240 pixels', ...within('display:grid;grid-template-columns:240px')],
  [
    'a float in a column of 240 pixels',
    '<div style="width:240px"><div style="float:left">',
    '</div></div>',
  ],
  ['a width of its own', '<div style="display:flex"><div style="width:260px">', '</div></div>'],
];

const body = (before, after) =>
  [locator, timer, card]
    .map(
      (widget) =>
        `<div style="position:relative;overflow:hidden;min-height:40px">${before}${widget}${after}</div>`,
    )
    .join('') + script;

const inner = (before, after) =>
  htmlPage({ head: '<style>body{margin:8px}</style>', body: body(before, after) });

/** Widths and heights on the page, and in a frame as narrow as a small phone. */
function facts(tags) {
  const measure = (doc) => ({
    widgets: tags.map((tag) => {
      const widget = doc.querySelector(tag);
      const { width, height, right } = widget.getBoundingClientRect();
      return {
        tag,
        width,
        height,
        right,
        drawn: Boolean(widget.shadowRoot?.querySelector('.title')),
      };
    }),
    room: doc.documentElement.clientWidth,
  });
  return JSON.stringify([
    measure(document),
    measure(document.querySelector('iframe').contentDocument),
  ]);
}

const condition =
  (least, prefix) =>
  ([name, before, after], index) => ({
    id: `${prefix}-${index}`,
    title: `a widget in ${name}`,
    html: htmlPage({
      head: '<style>body{margin:8px}</style>',
      body: `${body(before, after)}<iframe src="/inner.html" style="width:320px;height:600px;border:0"></iframe>`,
    }),
    files: { '/inner.html': inner(before, after) },
    async check(page, expect) {
      await page.eventually(async () => {
        const [wide, phone] = JSON.parse(
          await page.evaluate(facts, ['clinic-locator', 'treatment-timer', 'spasm-info-card']),
        );
        for (const [{ widgets, room }, label, width] of [
          [wide, 'at 1280', least],
          [phone, 'at 320', Math.min(least, 180)],
        ]) {
          for (const widget of widgets) {
            const what = `${widget.tag} ${label}`;
            expect(widget.drawn, what).to.equal(true);
            expect(widget.width, `${what}: width`).to.be.at.least(width);
            expect(widget.right, `${what}: its right edge`).to.be.at.most(room);
            expect(widget.height, `${what}: height`).to.be.within(60, 5000);
          }
        }
      });
    },
  });

export default [
  ...CONTAINERS.map(condition(400, 'shrink')),
  ...NARROW.map(condition(180, 'narrow')),
];
