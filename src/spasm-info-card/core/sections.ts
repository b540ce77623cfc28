import {
  SECTION_IDS,
  type Content,
  type Item,
  type Kind,
  type SectionId,
  type Strength,
  type Text,
  type Values,
} from './content.ts';
import { outline } from './content/outline.ts';
import { sources, type Source } from './content/sources.ts';

/** A sentence as the card shows it. */
export interface Sentence {
  readonly text: string;
  readonly kind: Kind;
  readonly strength: Strength;
  readonly sources: readonly Source[];
}

/** Neighbours of one kind, which make one list. */
export interface Run {
  readonly kind: Kind;
  readonly sentences: readonly Sentence[];
}

/** Neighbours that rest on the same sources with the same strength. */
export interface Evidence {
  /** The first sentence of each, by which a reader knows it again. */
  readonly about: readonly string[];
  readonly strength: Strength;
  readonly sources: readonly Source[];
}

export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  /** What the section says, in reading order. */
  readonly runs: readonly Run[];
  /** What studies found, where the advice goes beyond it or experts differ. */
  readonly notes: readonly Sentence[];
  readonly evidence: readonly Evidence[];
}

/** What stands above the sections, whatever they are. */
export interface Top {
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

/** Reads section ids separated by spaces; a repeated one counts once, and none means all. */
export function parseSections(written: string): {
  readonly ids: readonly SectionId[];
  readonly unknown: readonly string[];
} {
  const words = written
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const isId = (word: string): word is SectionId => SECTION_IDS.some((id) => id === word);
  const ids = words.filter(isId).filter((id, at, all) => all.indexOf(id) === at);
  return {
    ids: ids.length > 0 ? ids : SECTION_IDS,
    unknown: words.filter((word) => !isId(word)),
  };
}

/** The sections asked for, in that order, with each sentence joined to what it rests on. */
export function arrange(
  content: Content,
  ids: readonly SectionId[],
  values: Values,
): readonly Section[] {
  return ids.map((id) => {
    const sentences = join(outline[id], content.items[id], values);
    return {
      id,
      heading: content.headings[id],
      runs: group(
        sentences.filter(({ kind }) => kind !== 'note'),
        (a, b) => a.kind === b.kind,
      ).map((run) => ({ kind: run[0].kind, sentences: run })),
      notes: sentences.filter(({ kind }) => kind === 'note'),
      evidence: evidenceOf(sentences),
    };
  });
}

export function arrangeTop(content: Content, values: Values): Top {
  const sentences = join(outline.top, content.items.top, values);
  return {
    message: say(content.items.top.message, values),
    evidence: evidenceOf(sentences),
  };
}

function join(
  items: Readonly<Record<string, Item>>,
  texts: Readonly<Record<string, Text>>,
  values: Values,
): Sentence[] {
  return Object.entries(items).map(([id, { kind, strength, sourceIds }]) => ({
    text: say(texts[id] ?? '', values),
    kind,
    strength,
    sources: sourceIds.map((each) => sources[each]),
  }));
}

const say = (text: Text, values: Values): string =>
  typeof text === 'function' ? text(values) : text;

const evidenceOf = (sentences: readonly Sentence[]): Evidence[] =>
  group(
    sentences,
    (a, b) => a.strength === b.strength && String(names(a)) === String(names(b)),
  ).map((alike) => ({
    about: alike.map(({ text }) => firstSentence(text)),
    strength: alike[0].strength,
    sources: alike[0].sources,
  }));

const firstSentence = (text: string): string => /^.+?[.!?](?= )/.exec(text)?.[0] ?? text;

const names = ({ sources: from }: Sentence) => from.map(({ name }) => name);

type Group<T> = [T, ...T[]];

/** Splits a list where neighbours stop being alike. */
function group<T>(list: readonly T[], alike: (a: T, b: T) => boolean): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const each of list) {
    const last = groups[groups.length - 1];
    if (last && alike(last[0], each)) last.push(each);
    else groups.push([each]);
  }
  return groups;
}
