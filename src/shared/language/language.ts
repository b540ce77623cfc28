/** The languages that the widgets speak. The first one serves on pages in any other language. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in every language; a missing language does not compile. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>;

/**
 * The language of a BCP 47 tag such as `es-MX`; English where the widgets do not speak that
 * language.
 */
export function pickLanguage(tag: string): Language {
  const [language] = tag.trim().toLowerCase().split(/[-_]/);
  return LANGUAGES.find((each) => each === language) ?? LANGUAGES[0];
}

/** The region subtag of a BCP 47 tag, upper case. */
export function regionOf(tag: string): string | undefined {
  const [, ...subtags] = tag.trim().split(/[-_]/);
  return subtags.find((each) => /^(?:[a-z]{2}|\d{3})$/i.test(each))?.toUpperCase();
}
