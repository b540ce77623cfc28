const ALLOWED = /^(?:https?|tel|mailto):/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** Browsers drop these from a URL before they read its scheme, so `java\nscript:` must not pass. */
const IGNORED = /[\u0000-\u0020\u007f-\u009f]/g;

/** The link, if its scheme is https, http, tel or mailto or it has none; else undefined. */
export function safeHref(link: string): string | undefined {
  const trimmed = link.trim();
  const bare = trimmed.replace(IGNORED, '');
  if (bare === '') return undefined;
  return SCHEME.test(bare) && !ALLOWED.test(bare) ? undefined : trimmed;
}

/**
 * A `tel:` link for a number as people write it. Ten digits are taken as North American; an
 * extension is dialled after a pause, written as a comma (RFC 3601).
 */
export function telHref(phone: string): string {
  const end = phone.search(/ext|[x#,]/i);
  const number = end < 0 ? phone : phone.slice(0, end);
  const international = number.trim().startsWith('+');
  // +44 (0)20: the zero is for calls from inside the country
  const digits = (international ? number.replace(/\(0\)/, '') : number).replace(/\D/g, '');
  const dialled =
    international || (digits.length === 11 && digits.startsWith('1'))
      ? `+${digits}`
      : digits.length === 10
        ? `+1${digits}`
        : digits;
  const extension = /\d[\d-]*/.exec(phone.slice(number.length))?.[0].replace(/-/g, '');
  return `tel:${dialled}${extension ? `,${extension}` : ''}`;
}
