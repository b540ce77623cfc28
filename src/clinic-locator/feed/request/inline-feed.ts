/** The text of the list that the page carries inside the tag: JSON in a script, or a table, in a template or as such. */
export function inlineFeed(parent: Element): string | undefined {
  const script = parent.querySelector(':scope > script[type="application/ld+json"]');
  if (script) return script.textContent ?? undefined;
  const holder = parent.querySelector(':scope > template, :scope > table');
  // while the page is still loading, what stands at its end may be incomplete
  if (!holder || (document.readyState === 'loading' && !holder.nextSibling)) return undefined;
  const template = holder as HTMLTemplateElement;
  const table = template.content ? template.content.querySelector('table') : holder;
  return table ? tableText(table) : (template.content.textContent ?? undefined);
}

/** A table of the page, which no editor curls or joins, as the text of one. */
const tableText = (table: Element): string =>
  [...table.querySelectorAll('tr')]
    .map((row) => [...row.children].map((cell) => `"${textIn(cell).replaceAll('"', '""')}"`).join())
    .join('\n');

/** All text in a node; a line break counts as one. */
function textIn(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  return [...node.childNodes].map(textIn).join('').trim();
}
