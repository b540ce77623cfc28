// A page printed by a real browser, and read back by a reader of PDF that is not that browser.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Letters and digits: where lines end, how letters are joined and the marks of lists are the printer's business. */
export const plain = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** A page of two columns in reading order, which is not that of painting. */
function inOrder(items, middle) {
  const column = ({ x }) => (x < middle ? 0 : 1);
  return items.toSorted((a, b) => column(a) - column(b) || b.y - a.y || a.x - b.x);
}

/** The lines of each page, where they stand, and how large they are in points. */
async function read(pdf) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const lines = items.map(({ str, transform: [, , across, up, x, y] }) => ({
      text: str,
      x,
      y,
      size: Math.hypot(across, up),
    }));
    pages.push(inOrder(lines, page.getViewport({ scale: 1 }).width / 2));
  }
  await task.destroy();
  return pages;
}

export const textOf = (lines) => plain(lines.map(({ text }) => text).join(''));

const MARGIN = '0.4in';

/** What a page's letter paper says. */
export async function printed(page) {
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  return read(await page.pdf({ format: 'letter', margin }));
}
