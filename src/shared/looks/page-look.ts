import { lightParent } from '../script/mount.ts';

/**
 * A link of the page that looks as its links in running text do: the widget's own fallback, else one of
 * the text that it stands in.
 */
export function pageLink(widget: HTMLElement): HTMLElement | null {
  const parent = lightParent(widget);
  const around = parent.closest('main, article, [role=main]') ?? document.body;
  return parent.querySelector('a[href]') ?? around.querySelector('p a[href]');
}

/** How much larger than a visitor's own size a page's text may make a widget's. */
const LARGEST = 1.5;

/**
 * The page's size of text, where it is no smaller than what the visitor's browser is set to.
 *
 * @param page computed, in px
 * @param visitor computed, in px
 */
export function pageSize(page: string, visitor: string): string {
  const times = parseFloat(page) / parseFloat(visitor);
  return times >= 1 && times <= LARGEST ? page : '';
}
