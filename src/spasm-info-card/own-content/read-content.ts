import { LANGUAGES, type InEveryLanguage, type Language } from '../../shared/language/language.ts';
import type { Source } from '../../shared/emergency/emergency.ts';
import { safeHref } from '../../shared/attributes/links.ts';
import { SECTION_IDS, type Kind, type SectionId } from '../content/outline.ts';
import type { Strength } from '../content/model.ts';
import type { OwnText, Sentence } from '../sections/sections.ts';

/** A fault in a content file, which its editor can mend. */
export interface ContentProblem {
  /** Where the fault is, such as `en.sections.care.items[2].kind`. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

/** A clinic's own content. In a language that it lacks, the built-in text stays. */
export interface OwnContent {
  /** The version as reviews name it; empty where the file names none. */
  readonly version: string;
  readonly texts: Partial<InEveryLanguage<OwnText>>;
  readonly problems: readonly ContentProblem[];
}

/**
 * Kinds of sentences that a clinic may write. `danger` is missing: when to call an ambulance is not
 * a site's to write.
 */
const KINDS = [
  'fact',
  'do',
  'dont',
  'caution',
  'sign',
  'visit',
  'note',
] as const satisfies readonly Kind[];
const STRENGTHS = [
  'moderate',
  'limited',
  'conflicting',
  'consensus',
  'clinic',
] as const satisfies readonly Strength[];

const LONGEST_TEXT = 600;
const LONGEST_LABEL = 80;
const MOST_ITEMS = 40;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that the file itself has, never one that objects inherit. */
const field = (fields: Fields, name: string): unknown =>
  Object.prototype.hasOwnProperty.call(fields, name) ? fields[name] : undefined;

/**
 * Reads a clinic's own content entry by entry. A wrong entry is left out and named; nothing is
 * guessed.
 */
export function readContent(document: unknown): OwnContent {
  const reader = new Reader();
  const texts: Partial<Record<Language, OwnText>> = {};
  if (!isFields(document)) {
    reader.complain('', 'is not an object', 'Write { "en": { … } }.');
    return { version: '', texts, problems: reader.problems };
  }
  const version = reader.text(document, '', 'version', LONGEST_LABEL) ?? '';
  if (!version) {
    reader.complain('version', 'is missing, so that no review can count', 'Add "version": "1".');
  }
  reader.readSources(field(document, 'sources'));
  for (const language of LANGUAGES) {
    const written = field(document, language);
    if (written === undefined) continue;
    const text = reader.ownText(written, language);
    if (text) texts[language] = text;
  }
  return { version, texts, problems: reader.problems };
}

class Reader {
  readonly problems: ContentProblem[] = [];
  readonly #sources = new Map<string, Source>();

  complain(path: string, message: string, fix: string): void {
    this.problems.push({ path, message, fix });
  }

  /**
   * A field's text with plain spaces; undefined where it is empty or too long, which is named to
   * the editor.
   */
  text(from: Fields, path: string, name: string, longest: number): string | undefined {
    const value = field(from, name);
    const at = path ? `${path}.${name}` : name;
    if (value === undefined) return undefined;
    const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
    if (text && text.length <= longest) return text;
    this.complain(at, `is not a text of 1 to ${longest} characters`, 'Shorten or write it.');
    return undefined;
  }

  readSources(written: unknown): void {
    if (written === undefined) return;
    if (!isFields(written)) {
      this.complain('sources', 'is not an object', 'Write { "id": { "name": …, "url": … } }.');
      return;
    }
    for (const id of Object.keys(written)) {
      const path = `sources.${id}`;
      const source = written[id];
      const name = isFields(source)
        ? this.text(source, path, 'name', 2 * LONGEST_LABEL)
        : undefined;
      const url = isFields(source) ? this.text(source, path, 'url', LONGEST_TEXT) : undefined;
      const href = url && /^https?:/i.test(url) ? safeHref(url) : undefined;
      if (name && href) this.#sources.set(id, { name, url: href });
      else {
        this.complain(
          path,
          'has no name, or no url that begins with https',
          'Give it both: "name" and "url".',
        );
      }
    }
  }

  ownText(written: unknown, language: Language): OwnText | undefined {
    if (!isFields(written)) {
      this.complain(language, 'is not an object', 'Write { "sections": { … } }.');
      return undefined;
    }
    const message = field(written, 'message');
    const sections: { [Id in SectionId]?: { heading: string | undefined; sentences: Sentence[] } } =
      {};
    const given = field(written, 'sections');
    for (const id of isFields(given) ? Object.keys(given) : []) {
      const path = `${language}.sections.${id}`;
      const known = SECTION_IDS.find((each) => each === id);
      const section = (given as Fields)[id];
      if (!known || !isFields(section)) {
        this.complain(path, 'is no section', `Write one of ${SECTION_IDS.join(', ')}.`);
        continue;
      }
      const sentences = this.#items(field(section, 'items'), `${path}.items`);
      if (sentences.length === 0) {
        this.complain(path, 'has no item that can be shown', 'The built-in section is shown.');
        continue;
      }
      sections[known] = { heading: this.text(section, path, 'heading', LONGEST_LABEL), sentences };
    }
    return {
      title: this.text(written, language, 'title', LONGEST_LABEL),
      message:
        message === undefined ? undefined : this.#item(message, `${language}.message`, ['fact']),
      sections,
    };
  }

  #items(written: unknown, path: string): Sentence[] {
    if (!Array.isArray(written)) {
      this.complain(path, 'is not a list', 'Write [ { "text": …, "kind": … } ].');
      return [];
    }
    if (written.length > MOST_ITEMS) {
      this.complain(path, `has more than ${MOST_ITEMS} items`, 'The rest is left out.');
    }
    return written
      .slice(0, MOST_ITEMS)
      .map((item, at) => this.#item(item, `${path}[${at}]`, KINDS))
      .filter((item) => item !== undefined);
  }

  /**
   * One sentence. Its strength is `clinic` where the file gives none; any other strength needs a
   * source.
   */
  #item(written: unknown, path: string, kinds: readonly Kind[]): Sentence | undefined {
    if (!isFields(written)) {
      this.complain(path, 'is not an object', 'Write { "text": …, "kind": … }.');
      return undefined;
    }
    const text = this.text(written, path, 'text', LONGEST_TEXT);
    const kind = this.#word(written, path, 'kind', kinds, 'fact');
    const strength = this.#word(written, path, 'strength', STRENGTHS, 'clinic');
    const sources = this.#sourcesOf(field(written, 'sources'), `${path}.sources`);
    if (field(written, 'text') === undefined) {
      this.complain(`${path}.text`, 'is missing', 'Write the sentence.');
    }
    if (!text || !kind || !strength || !sources) return undefined;
    if (sources.length === 0 && strength !== 'clinic') {
      this.complain(
        `${path}.sources`,
        `names no source for "${strength}"`,
        'Name one, or leave strength out: then it is called common advice in clinics.',
      );
      return undefined;
    }
    return { id: path, text, kind, basis: { strength, sources } };
  }

  #word<T extends string>(
    from: Fields,
    path: string,
    name: string,
    words: readonly T[],
    absent: T,
  ): T | undefined {
    const value = field(from, name);
    if (value === undefined) return absent;
    const word = words.find((each) => each === value);
    if (!word) this.complain(`${path}.${name}`, 'is unknown', `Write one of ${words.join(', ')}.`);
    return word;
  }

  #sourcesOf(written: unknown, path: string): Source[] | undefined {
    if (written === undefined) return [];
    const ids: unknown[] = Array.isArray(written) ? written : [written];
    const found = ids.map((id) => (typeof id === 'string' ? this.#sources.get(id) : undefined));
    if (found.every((source) => source !== undefined)) return found;
    this.complain(path, 'names a source that the file has not', 'Add it under "sources".');
    return undefined;
  }
}
