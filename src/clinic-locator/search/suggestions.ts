import type { StateCities } from '../places/city.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { traitsOf } from '../filters/traits.ts';
import { comparable } from '../clinic/comparable-name.ts';
import { knownPlace } from '../places/known-places.ts';
import { haystackOf, likeNames, misspelt } from '../places/misspelling.ts';
import { comparableName } from './clinic-names.ts';
import { stateNamed, statesOf } from '../places/states.ts';
import { cleaned } from '../places/typed-text.ts';
import { SuggestionIndex, type Suggestion } from './suggestion-index.ts';

/** As many as a person takes in at one look. */
const MOST = 8;
const MOST_OF_A_KIND = 4;

/** How many entries are handled at once, so that no key press has to wait. */
const SLICE = 250;

interface Town {
  readonly label: string;
  latitude: number;
  longitude: number;
  count: number;
}

/** The cities that clinics are in. */
class Towns {
  readonly #towns = new Map<string, Town>();

  add({ address, geo }: Clinic): void {
    const { addressLocality: city, addressRegion: region } = address;
    if (!city || !geo) return;
    const label = region ? `${city}, ${stateNamed(region)?.code ?? region}` : city;
    const key = comparable(label);
    const town = this.#towns.get(key) ?? { label, latitude: 0, longitude: 0, count: 0 };
    this.#towns.set(key, town);
    town.latitude += geo.latitude;
    town.longitude += geo.longitude;
    town.count++;
  }

  /** Each in the middle of its clinics, those with the most first. */
  list(): Suggestion[] {
    const list: Town[] = [];
    this.#towns.forEach((each) => list.push(each));
    return list
      .sort((a, b) => b.count - a.count)
      .map(({ label, latitude, longitude, count }) => ({
        kind: 'city',
        label,
        point: { latitude: latitude / count, longitude: longitude / count },
      }));
  }
}

/** What can be suggested while somebody types, and what a misspelt text may mean. */
export class Suggestions {
  readonly #cities = new SuggestionIndex();
  readonly #states = new SuggestionIndex();
  readonly #services = new SuggestionIndex();
  readonly #clinics = new SuggestionIndex();
  readonly #zips = new SuggestionIndex();
  readonly #known = new Set<string>();
  /** The same names for the search of misspellings, in pieces, because looking through all of them takes time. */
  readonly #haystacks: { readonly names: string[]; readonly entries: readonly Suggestion[] }[] = [];

  /** Builds it in slices, each short enough for a phone: the caller goes on when there is time. */
  *build(clinics: readonly Clinic[], lists: readonly StateCities[]): Generator<void> {
    const towns = new Towns();
    const services = new Map<string, string>();
    for (let from = 0; from < clinics.length; from += SLICE) {
      for (const clinic of clinics.slice(from, from + SLICE)) {
        towns.add(clinic);
        this.#addClinic(clinic);
        for (const [trait, label] of traitsOf(clinic))
          if (trait.startsWith('services:') && !services.has(trait)) services.set(trait, label);
      }
      yield;
    }
    services.forEach((label, id) => this.#services.add({ kind: 'service', label, id }));
    towns.list().forEach((each) => this.#addOnce(this.#cities, each));
    yield;
    const cities = largestFirst(lists);
    for (let from = 0; from < cities.length; from += SLICE) {
      for (const each of cities.slice(from, from + SLICE)) this.#addOnce(this.#cities, each);
      yield;
    }
    for (const code of statesOf(clinics)) {
      this.#states.add({ kind: 'state', label: stateNamed(code)!.name, id: code });
    }
    for (const { entries } of [this.#cities, this.#services, this.#clinics]) {
      for (let from = 0; from < entries.length; from += SLICE) {
        const part = entries.slice(from, from + SLICE);
        this.#haystacks.push({ names: haystackOf(part.map(bare)), entries: part });
        yield;
      }
    }
  }

  #addClinic(clinic: Clinic): void {
    const { id, name, address, geo } = clinic;
    this.#clinics.add({ kind: 'clinic', label: name, id }, comparableName(clinic));
    const code = geo && /^\d{5}/.exec(address.postalCode ?? '')?.[0];
    if (code) this.#addOnce(this.#zips, { kind: 'zip', label: code });
  }

  #addOnce(index: SuggestionIndex, suggestion: Suggestion): void {
    const key = comparable(suggestion.label);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    index.add(suggestion);
  }

  /** Suggestions whose label begins with the text, or has a word that does. */
  suggest(typed: string): Suggestion[] {
    const text = cleaned(typed);
    if (/^\d{1,2}$/.test(text)) return [];
    if (/^\d+$/.test(text)) return this.#zips.beginning(text, MOST);
    const known = knownPlace(text);
    const first: Suggestion[] = known
      ? [{ kind: 'city', label: known.label, point: known, wide: known.wide }]
      : [];
    const found = [this.#cities, this.#states, this.#services].flatMap((each) =>
      each.beginning(text, MOST_OF_A_KIND),
    );
    const others = found.concat(this.#clinics.beginning(text, MOST));
    return first.concat(others.filter(({ label }) => label !== known?.label)).slice(0, MOST);
  }

  /** The service whose name is exactly the text. */
  service(text: string): Suggestion | undefined {
    const wanted = comparable(text);
    return this.#services.beginning(text, MOST).find(({ label }) => comparable(label) === wanted);
  }

  /** What the text may misspell: cities first, those with clinics before all others. In slices. */
  *meant(text: string): Generator<void, Suggestion[]> {
    const found: Suggestion[] = [];
    for (const { names, entries } of this.#haystacks) {
      for (const index of misspelt(text, names)) found.push(entries[index]!);
      if (found.length >= MOST) break;
      yield;
    }
    return found.slice(0, MOST);
  }

  /** Names that the text is like, though more than one letter is another. In slices. */
  *like(text: string): Generator<void, Suggestion[]> {
    const found: Suggestion[] = [];
    for (const { names, entries } of this.#haystacks) {
      for (const index of likeNames(text, names)) found.push(entries[index]!);
      if (found.length >= MOST) break;
      yield;
    }
    return found.slice(0, MOST);
  }
}

const largestFirst = (lists: readonly StateCities[]): Suggestion[] =>
  lists
    .flatMap(({ state, cities }) =>
      cities.map(([city, latitude, longitude, population = 0]) => ({
        population,
        suggestion: {
          kind: 'city' as const,
          label: `${city}, ${state}`,
          point: { latitude, longitude },
        },
      })),
    )
    .sort((a, b) => b.population - a.population)
    .map(({ suggestion }) => suggestion);

/** A city without its state, which few people type. */
const bare = ({ kind, label }: Suggestion): string =>
  kind === 'city' ? label.replace(/, [^,]*$/, '') : label;
