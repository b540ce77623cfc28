import { safeHref } from '../../shared/attributes/links.ts';

/** The page's own link inside the tag, offered where a clinic has no way to be reached. */
export function fallbackLink(parent: Element): { href: string; text: string } | undefined {
  const link = parent.querySelector<HTMLAnchorElement>(
    'a[data-fallback][href], [data-fallback] a[href]',
  );
  const href = link && safeHref(link.href);
  return href ? { href, text: link.textContent.trim() } : undefined;
}
