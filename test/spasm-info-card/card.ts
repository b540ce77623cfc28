import type { TemplateResult } from 'lit';
import { contents } from '../../src/spasm-info-card/content/content.ts';
import { SECTION_IDS, type SectionId } from '../../src/spasm-info-card/content/outline.ts';
import type { SpasmInfoCard } from '../../src/spasm-info-card/spasm-info-card.ts';
import { fixture } from '../helpers.ts';

export const card = (markup: TemplateResult) => fixture<SpasmInfoCard>(markup);

export const all = (element: Element, selector: string) =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));

export const text = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const sectionNames = (element: Element) => all(element, '.section > summary').map(text);

/** What the note for the editor says, a line each. */
export const findings = (element: Element) => all(element, '.editor li').map(text);

/** Ids of the open sections, in the order on screen. */
export function open(element: Element): SectionId[] {
  const names = all(element, '.section[open] > summary').map(text);
  const id = (name: string) =>
    SECTION_IDS.find((each) =>
      Object.values(contents).some(({ headings }) => headings[each] === name),
    )!;
  return names.map(id);
}

/** Opens whatever can be opened. */
export async function openAll(element: SpasmInfoCard): Promise<void> {
  for (const each of all(element, 'details')) (each as HTMLDetailsElement).open = true;
  await element.updateComplete;
}
