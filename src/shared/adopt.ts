import { adoptStyles, type CSSResult } from 'lit';
import type { Widget } from './widget.ts';

/** Styles that came with a part, once. */
export function adopt(host: Widget, styles: CSSResult): void {
  const root = host.renderRoot as ShadowRoot;
  const sheets = root.adoptedStyleSheets;
  if (!sheets.includes(styles.styleSheet!)) adoptStyles(root, [...sheets, styles]);
}
