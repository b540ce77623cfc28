/** The languages that the widgets speak. The first one serves on pages in any other language. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in every language; a missing language does not compile. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>;

/** Who speaks these reads Spanish more easily than English: CLDR's language matching says so of them. */
const NEAR_SPANISH = ['ay', 'ca', 'eu', 'gl', 'gn', 'qu'];

const languageOf = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The nearest of our languages to a BCP 47 tag such as `es-MX`; English where none is near.
 */
export function pickLanguage(tag: string): Language {
  const wanted = languageOf(tag);
  if (NEAR_SPANISH.includes(wanted)) return 'es';
  return LANGUAGES.find((each) => each === wanted) ?? LANGUAGES[0];
}

/** Whether the widgets speak the very language of a tag; no tag is English. */
export const speaks = (tag: string): boolean =>
  tag.trim() === '' || LANGUAGES.some((each) => each === languageOf(tag));

/** The region subtag of a BCP 47 tag, upper case. */
export function regionOf(tag: string): string | undefined {
  const [, ...subtags] = tag.trim().split(/[-_]/);
  return subtags.find((each) => /^(?:[a-z]{2}|\d{3})$/i.test(each))?.toUpperCase();
}
