import type { Source } from '../../shared/emergency/emergency.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Outline, Strength, Text, Values } from '../content/model.ts';
import { evidence, type Basis } from '../content/evidence.ts';
import { notes } from '../content/notes.ts';
import { sources } from '../content/sources.ts';
import { group, say, type Section, type Sentence, type Top } from './sections.ts';

/** Sentences in a row that rest on the same sources with the same strength. */
export interface Evidence {
  /** The beginning of each, up to its first full stop, by which a reader knows it again. */
  readonly about: readonly string[];
  readonly strength: Strength;
  readonly sources: readonly Source[];
}

/**
 * The notes on studies in a section: the built-in ones, unless the clinic has replaced the section,
 * then the clinic's.
 */
export function notesOf(section: Section, language: Language, values: Values): Sentence[] {
  const { id, own, sentences } = section;
  const texts: { readonly [Id in Section['id']]?: Readonly<Record<string, Text>> } =
    notes[language];
  const ours = own ? [] : Object.entries(texts[id] ?? {});
  return ours
    .map(([note, text]): Sentence => ({ id: note, kind: 'note', text: say(text, values) }))
    .concat(sentences.filter(({ kind }) => kind === 'note'));
}

/** What the sentences of a part of the card rest on, in their order. */
export function evidenceOf(part: keyof Outline, sentences: readonly Sentence[]): Evidence[] {
  const ours: Readonly<Record<string, Basis>> = evidence[part];
  const each = sentences.map(({ id, text, basis }) => {
    const about = /^.+?[.!?](?= )/.exec(text)?.[0] ?? text;
    if (basis) return { about, ...basis };
    const { strength, sourceIds } = ours[id]!;
    return { about, strength, sources: sourceIds.map((source) => sources[source]) };
  });
  return group(each, (a, b) => a.strength === b.strength && names(a) === names(b)).map((alike) => ({
    ...alike[0],
    about: alike.map(({ about }) => about),
  }));
}

const names = (each: { readonly sources: readonly Source[] }): string =>
  each.sources.map(({ name }) => name).join();

/** Every source that the card cites, once. */
export function sourcesOf(top: Top, sections: readonly Section[]): Source[] {
  const all = evidenceOf('top', top.sentences)
    .concat(...sections.map(({ id, sentences }) => evidenceOf(id, sentences)))
    .flatMap((each) => each.sources);
  return all.filter(({ url }, at) => all.findIndex((each) => each.url === url) === at);
}
