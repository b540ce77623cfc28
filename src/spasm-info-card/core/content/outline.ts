import type { Item, Kind, Strength } from '../content.ts';
import type { SourceId } from './sources.ts';

/**
 * Version of the text. A clinic's review names the version it read, so raise this with every change
 * of meaning, in any language: older reviews then no longer count.
 */
export const TEXT_VERSION = '1';

const item = (kind: Kind, strength: Strength, ...sourceIds: SourceId[]): Item => ({
  kind,
  strength,
  sourceIds,
});

/** Every sentence in reading order; its words are in the language files. */
export const outline = {
  /** Always shown; `danger` stands for the emergency block, whose words all widgets share. */
  top: {
    message: item('fact', 'moderate', 'medlineplus', 'cochraneActive', 'cochraneHeat'),
    danger: item('caution', 'consensus', 'nhs', 'mayoVisit', 'aaos'),
  },
  care: {
    move: item('do', 'moderate', 'cochraneActive'),
    ice: item('do', 'clinic', 'kaiserIce', 'adam', 'clevelandIce'),
    heat: item('do', 'limited', 'cochraneHeat', 'acp'),
    bed: item('dont', 'consensus', 'medlineplus'),
    skin: item('caution', 'consensus', 'nhs', 'mpftCold', 'mpftHeat'),
    ask: item('caution', 'consensus', 'mpftCold', 'columbia'),
    medicine: item('fact', 'consensus', 'niceMedicines'),
    iceOrHeat: item('note', 'limited', 'cochraneHeat'),
    active: item('note', 'moderate', 'cochraneActive'),
  },
  visit: {
    noBetter: item('fact', 'conflicting', 'medlineplus', 'clevelandSpasms', 'nhs', 'mayoVisit'),
    fever: item('sign', 'consensus', 'nhs'),
    lump: item('sign', 'consensus', 'nhs'),
    night: item('sign', 'consensus', 'nhs'),
    cough: item('sign', 'consensus', 'nhs'),
    upper: item('sign', 'consensus', 'nhs'),
    leg: item('sign', 'consensus', 'mayoVisit'),
    fall: item('sign', 'consensus', 'mayoVisit', 'ahcpr'),
    history: item('sign', 'consensus', 'ahcpr'),
    immune: item('sign', 'consensus', 'ahcpr'),
    age: item('sign', 'consensus', 'ahcpr'),
    closed: item('fact', 'consensus', 'mayoVisit'),
    alarm: item('fact', 'consensus', 'gloucestershire'),
    scan: item('fact', 'consensus', 'nice'),
    wait: item('note', 'conflicting', 'medlineplus', 'clevelandSpasms', 'nhs', 'mayoVisit'),
  },
  what: {
    spasm: item('fact', 'consensus', 'clevelandSpasms'),
    feel: item('fact', 'consensus', 'clevelandSpasms'),
    common: item('fact', 'consensus', 'medlineplus'),
    course: item('fact', 'moderate', 'cmaj'),
  },
  causes: {
    unclear: item('fact', 'consensus', 'nhs'),
    mixed: item('fact', 'consensus', 'clevelandCauses'),
    tight: item('fact', 'consensus', 'clevelandSpasms'),
    discs: item('fact', 'moderate', 'ajnrPainFree', 'ajnrPain'),
    rare: item('fact', 'consensus', 'nhs'),
    spine: item('note', 'conflicting', 'emg1984', 'emg1986'),
    water: item('note', 'conflicting', 'clevelandSpasms', 'cramps'),
  },
  prevent: {
    again: item('fact', 'conflicting', 'returnsOneThird', 'returnsTwoThirds'),
    start: item('fact', 'consensus', 'adam'),
    stretch: item('do', 'clinic', 'kaiserExercise'),
    walk: item('do', 'moderate', 'walkBack'),
    strength: item('do', 'clinic', 'kaiserExercise'),
    lift: item('do', 'consensus', 'mayoLifting'),
    belt: item('dont', 'moderate', 'jama'),
    exercise: item('note', 'moderate', 'jama'),
    walking: item('note', 'moderate', 'walkBack'),
    steps: item('note', 'clinic', 'jama'),
    lessons: item('note', 'moderate', 'cochraneLifting', 'mayoLifting'),
  },
};
