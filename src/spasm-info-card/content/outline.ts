/**
 * The sections in reading order, which is the order of a patient's questions: what do I do now,
 * when do I need someone, and only then what it is, why, and how to keep it away.
 */
export const SECTION_IDS = ['care', 'visit', 'what', 'causes', 'prevent'] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/**
 * What a sentence is to its reader: `danger` asks for an ambulance, `sign` for a call the same day,
 * `visit` for a visit; `note` says what studies found.
 */
export type Kind = 'fact' | 'do' | 'dont' | 'caution' | 'danger' | 'sign' | 'visit' | 'note';

/**
 * Version of the text. A clinic's review names the version it read, so raise this with every change
 * of meaning, in any language: older reviews then no longer count.
 */
export const TEXT_VERSION = '2';

/**
 * Every sentence in reading order. Its words are in the language files, what it rests on in
 * evidence.ts, and what studies say of it in notes.ts.
 */
export const outline = {
  /**
   * Always shown. `dangerSigns` is a caption: it stands in the list of sources for the signs that
   * all widgets share.
   */
  top: { message: 'fact', dangerSigns: 'danger' },
  care: {
    move: 'do',
    ice: 'do',
    heat: 'do',
    bed: 'dont',
    skin: 'caution',
    ask: 'caution',
    medicine: 'fact',
    nsaids: 'caution',
    opioids: 'dont',
  },
  visit: {
    fever: 'sign',
    lump: 'sign',
    upper: 'sign',
    leg: 'sign',
    fall: 'sign',
    urine: 'sign',
    history: 'sign',
    immune: 'sign',
    thinners: 'sign',
    pregnant: 'sign',
    age: 'sign',
    closed: 'fact',
    noBetter: 'visit',
    night: 'visit',
    cough: 'visit',
    alarm: 'fact',
    scan: 'fact',
  },
  what: { spasm: 'fact', feel: 'fact', common: 'fact', course: 'fact', long: 'fact' },
  causes: {
    unclear: 'fact',
    mixed: 'fact',
    tight: 'fact',
    discs: 'fact',
    rare: 'fact',
  },
  prevent: {
    again: 'fact',
    start: 'fact',
    stretch: 'do',
    walk: 'do',
    strength: 'do',
    lift: 'do',
    belt: 'dont',
  },
} as const satisfies Record<string, Record<string, Kind>>;
