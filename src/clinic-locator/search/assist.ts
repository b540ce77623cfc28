import { findCity, statesOf } from '../places/city.ts';
import { assistMessages } from './assist-messages.ts';
import { hasTrait } from '../filters/traits.ts';
import type { Outcome } from './outcome.ts';
import { unmeasured } from '../clinic/result.ts';
import { cityAndState, stateNamed } from '../places/states.ts';
import type { Suggestion } from './suggestion-index.ts';
import { Suggestions } from './suggestions.ts';
import { cityLists, FEW_STATES, type Answer, type Finder } from './finder.ts';
import { inSlices } from './in-slices.ts';

export { Combobox } from './combobox-controller.ts';
export { findStyles as styles } from './find.styles.ts';
export { othersView } from './others-view.ts';

/**
 * Understands more of what a visitor types than a city, a ZIP code or a name: states, services,
 * misspellings; and suggests while they type. A file of its own, fetched when the field gets focus.
 */
export class Assist {
  readonly #finder: Finder;
  readonly #suggestions = new Suggestions();
  readonly #built: Promise<unknown>;

  constructor(finder: Finder) {
    this.#finder = finder;
    this.#built = this.#build();
  }

  async #build(): Promise<void> {
    const { clinics, complain } = this.#finder;
    const states = statesOf(clinics);
    const lists = states.length <= FEW_STATES ? await cityLists(states, complain) : [];
    await inSlices(this.#suggestions.build(clinics, lists));
  }

  async suggest(text: string): Promise<Suggestion[]> {
    await this.#built;
    return this.#suggestions.suggest(text.slice(0, 200));
  }

  /** What a visitor picked from the suggestions. */
  picked(suggestion: Suggestion): Answer | undefined {
    const { kind, label, point, id } = suggestion;
    if (point) return this.#finder.near(label, point, 'city');
    if (kind === 'service') return this.#service(suggestion);
    if (kind === 'state') return this.#state({ code: id!, name: label });
    const results = this.#finder.clinics.filter((each) => each.id === id).map(unmeasured);
    if (kind !== 'clinic' || results.length === 0) return undefined;
    return { outcome: { kind: 'named', text: label }, results, kind: 'name' };
  }

  /** A state, a city of a state without clinics, or a service. */
  async place(text: string): Promise<Answer | undefined> {
    await this.#built;
    const state = stateNamed(text);
    const ofState = state && this.#state(state);
    if (ofState) return ofState;
    const said = cityAndState(text);
    if (said) {
      const lists = await cityLists([said.state.code], this.#finder.complain);
      const city = findCity(said.city, lists, this.#finder.ranking.away);
      if (city) return this.#finder.near(city.label, city, 'city');
    }
    const service = this.#suggestions.service(text);
    return service && this.#service(service);
  }

  /** What a misspelt text means, if anything. */
  async guess(text: string): Promise<Answer | undefined> {
    await this.#built;
    const said = cityAndState(text);
    const found = (await inSlices(this.#suggestions.meant(said ? said.city : text))) ?? [];
    const meant = said
      ? found.filter(({ label }) => label.endsWith(`, ${said.state.code}`)).concat(found)
      : found;
    const best = meant[0];
    const answer = best && this.picked(best);
    if (!best || !answer) return undefined;
    const others = meant.filter((each) => each !== best).slice(0, 3);
    const outcome: Outcome = {
      kind: 'told',
      place: best.point ? best.label : '',
      others,
      say: (language, count) => assistMessages[language].meant(text, best.label, count),
    };
    return { ...answer, outcome };
  }

  /** The clinics of a state; without any, no answer. */
  #state({ code, name }: { code: string; name: string }): Answer | undefined {
    const results = this.#finder.clinics
      .filter(({ address }) => stateNamed(address.addressRegion ?? '')?.code === code)
      .map(unmeasured);
    if (results.length === 0) return undefined;
    return {
      outcome: {
        kind: 'told',
        place: '',
        say: (language, count) => assistMessages[language].inState(name, count),
      },
      results,
      kind: 'city',
    };
  }

  #service({ label, id }: Suggestion): Answer {
    return {
      outcome: {
        kind: 'told',
        place: '',
        say: (language, count) => assistMessages[language].withService(label, count),
      },
      results: this.#finder.clinics.filter((each) => hasTrait(each, id!)).map(unmeasured),
      kind: 'name',
    };
  }
}
