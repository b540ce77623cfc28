import { outline, SECTION_IDS, type Kind, type SectionId } from '../content/outline.ts';
import type { Content, Outline, Strength, Text, Values } from '../content/model.ts';
import type { Source } from '../../shared/emergency/emergency.ts';

/** A sentence as the card shows it. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly kind: Kind;
  /**
   * Strength and sources of a clinic's own sentence. For a built-in sentence they are in
   * evidence.ts.
   */
  readonly basis?: { readonly strength: Strength; readonly sources: readonly Source[] };
}

/** A clinic's own words, which stand in place of the built-in text. */
export interface OwnText {
  readonly title?: string | undefined;
  readonly message?: Sentence | undefined;
  readonly sections: {
    readonly [Id in SectionId]?: {
      readonly heading?: string | undefined;
      readonly sentences: readonly Sentence[];
    };
  };
}

/** Sentences of one kind in a row, which make one list. */
export interface Run {
  readonly kind: Kind;
  readonly sentences: readonly Sentence[];
}

export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  /** What the section says, in reading order. */
  readonly sentences: readonly Sentence[];
  /** The same sentences as lists, without a clinic's notes on studies. */
  readonly runs: readonly Run[];
  /** True where a clinic's words stand in place of the built-in text. */
  readonly own: boolean;
}

/** What stands above the sections, whichever of them the tag shows. */
export interface Top {
  readonly title: string;
  readonly message: string;
  readonly sentences: readonly Sentence[];
}

/**
 * Reads section ids separated by spaces or commas. A repeated id counts once; without any known id,
 * all sections are meant.
 */
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

/**
 * The sections of these ids, in this order. A clinic's own section stands in place of the built-in one;
 * only to "When to get help" (`visit`) it is added.
 */
export function arrange(
  content: Content,
  ids: readonly SectionId[],
  values: Values,
  own?: OwnText,
): readonly Section[] {
  return ids.map((id) => {
    const theirs = own?.sections[id];
    const replaced = theirs !== undefined && id !== 'visit';
    const ours = replaced ? [] : sentencesOf(id, content, values);
    const sentences = ours.concat(theirs?.sentences ?? []);
    return {
      id,
      heading: theirs?.heading ?? content.headings[id],
      sentences,
      runs: runsOf(sentences.filter(({ kind }) => kind !== 'note')),
      own: replaced,
    };
  });
}

/** The main message may be a clinic's own; the danger signs never are. */
export function arrangeTop(content: Content, values: Values, own?: OwnText): Top {
  const [ours, signs] = sentencesOf('top', content, values) as Group<Sentence>;
  const message = own?.message ?? ours;
  return {
    title: own?.title ?? content.title,
    message: message.text,
    sentences: [message, signs!],
  };
}

function sentencesOf(part: keyof Outline, content: Content, values: Values): Sentence[] {
  const texts: Readonly<Record<string, Text>> = content.items[part];
  return Object.entries(outline[part]).map(([id, kind]) => {
    return { id, kind, text: say(texts[id]!, values) };
  });
}

export const say = (text: Text, values: Values): string =>
  typeof text === 'function' ? text(values) : text;

const runsOf = (sentences: readonly Sentence[]): Run[] =>
  group(sentences, (a, b) => a.kind === b.kind).map((run) => ({
    kind: run[0].kind,
    sentences: run,
  }));

type Group<T> = [T, ...T[]];

/** Splits a list where neighbours stop being alike. */
export function group<T>(list: readonly T[], alike: (a: T, b: T) => boolean): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const each of list) {
    const last = groups[groups.length - 1];
    if (last && alike(last[0], each)) last.push(each);
    else groups.push([each]);
  }
  return groups;
}
