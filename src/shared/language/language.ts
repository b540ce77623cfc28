export type Language = 'en' | 'es';

/** A text in every language; one that is missing does not compile. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>;

/** The language of a BCP 47 tag, English where it is none of ours. */
export function pickLanguage(tag: string): Language {
  return /^es(?:$|[-_])/i.test(tag.trim()) ? 'es' : 'en';
}

/** The region subtag of a BCP 47 tag, upper case. */
export function regionOf(tag: string): string | undefined {
  const [, ...subtags] = tag.trim().split(/[-_]/);
  return subtags.find((each) => /^(?:[a-z]{2}|\d{3})$/i.test(each))?.toUpperCase();
}
