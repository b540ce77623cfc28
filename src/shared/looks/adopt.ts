import { adoptStyles, type CSSResult } from 'lit';

/** Adds styles to a widget's own when their view is first shown; once, however often it is asked. */
export function adopt(
  { renderRoot: root }: { readonly renderRoot: HTMLElement | DocumentFragment },
  styles: CSSResult,
): void {
  const sheets = root instanceof ShadowRoot && root.adoptedStyleSheets;
  if (sheets && !sheets.includes(styles.styleSheet!)) adoptStyles(root, [...sheets, styles]);
}
