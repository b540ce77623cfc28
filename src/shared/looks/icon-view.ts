import { html, type TemplateResult } from 'lit';

/** Lines on a ground of 20 by 20, drawn for these widgets. */
const LINES = {
  phone:
    'M6.5 3 4 4.2C3.3 9.8 10 16.7 15.8 16L17 13.5l-3.4-2.2-1.8 1.6c-1.8-.9-3.3-2.4-4.2-4.2l1.5-2z',
  route: 'M17 3 3 8.8l6 2.2 2.2 6z',
  clock: 'M10 2.5a7.5 7.5 0 1 0 .1 0M10 5.8V10l2.8 1.8',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 9h13M7 3v3.5M13 3v3.5',
  globe: 'M10 2.5a7.5 7.5 0 1 0 .1 0M2.5 10h15M10 2.5c-4 4.5-4 10.5 0 15 4-4.5 4-10.5 0-15',
  house: 'M3 9.5 10 3.5l7 6M5 8.5v8h10v-8M10 9.5v4M8 11.5h4',
} as const;

export type Icon = keyof typeof LINES;

/** A small picture beside a word that says the same; nobody hears it. */
export const iconView = (icon: Icon): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${LINES[icon]} /></svg>`;
