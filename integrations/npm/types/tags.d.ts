// What each tag takes, read off its class: for the files beside this one, each of which tells one framework.
import type { LitElement } from 'lit';
import type { ClinicLocator } from '../clinic-locator.js';
import type { SpasmInfoCard } from '../spasm-info-card.js';
import type { TreatmentTimer } from '../treatment-timer.js';

export interface Tags {
  'clinic-locator': ClinicLocator;
  'spasm-info-card': SpasmInfoCard;
  'treatment-timer': TreatmentTimer;
}

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** `headingLevel` as `heading-level`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** `clinic-locator-ready` as `ClinicLocatorReady`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** Names of what can be set: neither methods, nor what is read-only, nor what every Lit element has. */
type Settable<Element> = {
  [Key in Exclude<keyof Element, keyof LitElement> & string]: Element[Key] extends (
    ...args: never[]
  ) => unknown
    ? never
    : Equal<Pick<Element, Key>, Mutable<Pick<Element, Key>>> extends true
      ? Key
      : never;
}[Exclude<keyof Element, keyof LitElement> & string];

/** What is no attribute: an object, or a function of the page. */
type PropertyAlone = 'clock';

/** A tag's properties, and its attributes where their names are others. A property left out has its default. */
export type Properties<Element> = {
  [Key in Settable<Element>]?: Element[Key] | undefined;
} & {
  [Key in Exclude<Settable<Element>, PropertyAlone> as Kebab<Key>]?:
    Element[Key] | string | undefined;
};

type EventNames<Tag extends string> = Extract<keyof HTMLElementEventMap, `${Tag}-${string}`>;

/** `onclinic-locator-ready` and so on: what React 19, Preact and Svelte call listeners. */
export type Listeners<Tag extends string> = {
  [Name in EventNames<Tag> as `on${Name}`]?:
    ((event: HTMLElementEventMap[Name]) => void) | undefined;
};

/** `onClinicLocatorReady` and so on: what Vue makes of `@clinic-locator-ready`. */
export type PascalListeners<Tag extends string> = {
  [Name in EventNames<Tag> as `on${Pascal<Name>}`]?:
    ((event: HTMLElementEventMap[Name]) => void) | undefined;
};
