import { dangerSourceIds } from '../../shared/emergency/emergency.ts';
import type { Outline, Strength } from './model.ts';
import type { Notes } from './notes.ts';
import type { SourceId } from './sources.ts';

/** What a sentence rests on. */
export interface Basis {
  readonly strength: Strength;
  readonly sourceIds: readonly SourceId[];
}

const on = (strength: Strength, ...sourceIds: SourceId[]): Basis => ({ strength, sourceIds });

type SentenceId<Part extends keyof Outline> =
  keyof Outline[Part] | (Part extends keyof Notes ? keyof Notes[Part] : never);

/**
 * Every sentence of the outline and every note, with its sources; one that is missing does not
 * compile.
 */
export const evidence: {
  readonly [Part in keyof Outline]: Readonly<Record<SentenceId<Part>, Basis>>;
} = {
  top: {
    message: on('moderate', 'medlineplus', 'cochraneActive', 'cochraneHeat'),
    dangerSigns: on('consensus', ...dangerSourceIds),
  },
  care: {
    move: on('moderate', 'cochraneActive'),
    ice: on('clinic', 'kaiserIce', 'adam', 'clevelandIce'),
    heat: on('limited', 'cochraneHeat', 'acp'),
    bed: on('consensus', 'medlineplus'),
    skin: on('consensus', 'nhs', 'mpftCold', 'mpftHeat'),
    ask: on('consensus', 'mpftCold', 'columbia'),
    medicine: on('moderate', 'acp'),
    nsaids: on('consensus', 'nhsIbuprofen'),
    opioids: on('consensus', 'niceMedicines'),
    iceOrHeat: on('limited', 'cochraneHeat'),
    active: on('moderate', 'cochraneActive'),
  },
  visit: {
    fever: on('consensus', 'nhs'),
    lump: on('consensus', 'nhs'),
    upper: on('consensus', 'nhs'),
    leg: on('consensus', 'mayoVisit'),
    fall: on('consensus', 'mayoVisit', 'ahcpr'),
    urine: on('consensus', 'adam'),
    history: on('consensus', 'ahcpr'),
    immune: on('consensus', 'ahcpr'),
    thinners: on('limited', 'hematoma'),
    pregnant: on('consensus', 'tommys'),
    age: on('consensus', 'ahcpr'),
    closed: on('consensus', 'mayoVisit'),
    noBetter: on('conflicting', 'medlineplus', 'clevelandSpasms', 'nhs', 'mayoVisit'),
    night: on('conflicting', 'nhs', 'gloucestershire'),
    cough: on('conflicting', 'nhs', 'gloucestershire'),
    alarm: on('consensus', 'gloucestershire'),
    scan: on('consensus', 'nice'),
    wait: on('conflicting', 'medlineplus', 'clevelandSpasms', 'nhs', 'mayoVisit'),
    alone: on('conflicting', 'nhs', 'gloucestershire'),
  },
  what: {
    spasm: on('consensus', 'clevelandSpasms'),
    feel: on('consensus', 'clevelandSpasms'),
    common: on('consensus', 'medlineplus'),
    course: on('moderate', 'cmaj'),
    long: on('consensus', 'who'),
  },
  causes: {
    unclear: on('consensus', 'nhs'),
    mixed: on('consensus', 'clevelandCauses'),
    tight: on('consensus', 'clevelandSpasms'),
    discs: on('moderate', 'ajnrPainFree', 'ajnrPain'),
    rare: on('consensus', 'nhs'),
    spine: on('conflicting', 'emg1984', 'emg1986'),
    water: on('conflicting', 'clevelandSpasms', 'cramps'),
  },
  prevent: {
    again: on('conflicting', 'returnsOneThird', 'returnsTwoThirds'),
    start: on('consensus', 'adam'),
    stretch: on('clinic', 'kaiserExercise'),
    walk: on('moderate', 'walkBack'),
    strength: on('clinic', 'kaiserExercise'),
    lift: on('consensus', 'mayoLifting'),
    belt: on('moderate', 'jama'),
    exercise: on('moderate', 'jama'),
    walking: on('moderate', 'walkBack'),
    steps: on('clinic', 'jama'),
    lessons: on('moderate', 'cochraneLifting', 'mayoLifting'),
  },
};
