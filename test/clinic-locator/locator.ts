/** Where the data files lie; the type keeps the script from running here. Each file puts it into the head. */
export const script = document.createElement('script');
script.type = 'text/plain';
script.src = '/dist/clinic-widgets.min.js';

export const root = (element: Element): ShadowRoot => element.shadowRoot!;
export const one = <T extends HTMLElement>(element: Element, selector: string): T | null =>
  root(element).querySelector<T>(selector);
export const all = (element: Element, selector: string): HTMLElement[] =>
  Array.from(root(element).querySelectorAll<HTMLElement>(selector));
export const text = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const names = (locator: Element): string[] => all(locator, '.list h3').map(text);
