import { page } from './page.ts';

/** The data attributes of a div, as attributes of the element it stands for. */
function copyAttributes(from: Element, to: Element, marker: string): void {
  for (const { name, value } of Array.from(from.attributes)) {
    if (name.startsWith('data-') && name !== marker) to.setAttribute(name.slice(5), value);
  }
}

/** The div's children reach the widget's own slots, each by its name. */
function passOnSlots(div: Element, element: Element): void {
  const names = Array.from(div.children).map((child) => child.slot);
  for (const name of ['', ...names]) {
    if (Array.from(element.children).some((each) => each.slot === name)) continue;
    const slot = document.createElement('slot');
    slot.name = slot.slot = name;
    element.append(slot);
  }
}

/**
 * Serves `<div data-clinic-locator data-src="…">` for editors whose site strips unknown tags: the
 * element is put in the div's shadow root, so the div's own children stay as they were. Watches the
 * page for divs that come later.
 *
 * @param widgets the element constructor of each tag
 */
export function mountDivs(widgets: ReadonlyMap<string, CustomElementConstructor>): void {
  const mount = (tag: string, Element: CustomElementConstructor) => {
    const marker = `data-${tag}`;
    document.querySelectorAll<HTMLElement>(`div[${marker}]`).forEach((div) => {
      if (page.claimed.has(div) || div.shadowRoot) return;
      page.claimed.add(div);
      const element = new Element();
      const follow = () => {
        copyAttributes(div, element, marker);
        passOnSlots(div, element);
      };
      follow();
      div.attachShadow({ mode: 'open' }).append(element);
      new MutationObserver(follow).observe(div, { attributes: true, childList: true });
    });
  };
  const mountAll = () => widgets.forEach((element, tag) => mount(tag, element));
  mountAll();
  new MutationObserver(mountAll).observe(document.documentElement, {
    childList: true,
    subtree: true,
  });
}

/** Whose children hold a widget's fallback and inline data: the widget, or the div it is mounted in. */
export function lightParent(widget: HTMLElement): HTMLElement {
  const root = widget.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  return host instanceof HTMLElement && page.claimed.has(host) ? host : widget;
}
