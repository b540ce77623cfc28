/** What a visitor typed, sorted by what it can be. */
export type Query =
  | { readonly kind: 'zip'; readonly zip: string }
  | { readonly kind: 'digits' }
  | { readonly kind: 'words'; readonly text: string };

export function parseQuery(typed: string): Query {
  const text = typed.trim().slice(0, 200);
  const zip = /^(\d{5})(?:[-\s]?\d{4})?$/.exec(text)?.[1];
  if (zip) return { kind: 'zip', zip };
  return /^[\d\s-]+$/.test(text) ? { kind: 'digits' } : { kind: 'words', text };
}
