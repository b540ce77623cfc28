import type { ReactiveController } from 'lit';
import type { Widget } from '../../shared/widget.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { hasTrait } from '../filters/traits.ts';
import { AddressBar } from './address-bar.ts';
import type { UrlState } from './url-state.ts';

interface Host extends Widget {
  readonly urlState: 'off' | 'hash' | 'query';
}

interface Answers {
  /** Empty until the list is there. */
  clinics(): readonly Clinic[];
  /** What is on screen. */
  state(): UrlState;
  /** Puts on screen what an address says. */
  show(state: UrlState): Promise<unknown>;
}

/** Keeps the clinic and the filters in the page's address, where `url-state` asks for it. */
export class UrlStateController implements ReactiveController {
  readonly #host: Host;
  readonly #answers: Answers;
  /** Null where another locator of the page has the same names in the address. */
  #bar: AddressBar | null | undefined;
  /** The attribute's value and the tag's id for which the address is kept; empty where it is not. */
  #kind = '';
  #kept: UrlState = { clinic: '', filters: [] };
  /** While an address is being shown, nothing is written over it. */
  #showing = 0;

  constructor(host: Host, answers: Answers) {
    this.#host = host;
    this.#answers = answers;
    host.addController(this);
  }

  // before the drawing, so that what it changes is drawn at once
  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { urlState, id } = this.#host;
    const kind = urlState === 'off' ? '' : `${urlState} ${id}`;
    if (kind !== this.#kind) this.#stop();
    if (urlState === 'off' || this.#answers.clinics().length === 0) return;
    if (!this.#kind) this.#kept = this.#saidByTag();
    this.#kind = kind;
    if (this.#bar === undefined) this.#start(urlState, id);
    this.#save();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #start(place: 'hash' | 'query', id: string): void {
    const show = (state: UrlState) => void this.#show(known(state, this.#answers.clinics()));
    this.#bar = AddressBar.start(place, id, show) ?? null;
    if (this.#bar) return;
    this.#host.diagnostics.set('url-state', {
      message: 'another finder of this page keeps its clinic in the address.',
      fix: 'Give this tag an id of its own.',
    });
  }

  #stop(): void {
    this.#bar?.stop();
    this.#bar = undefined;
    this.#kind = '';
  }

  #saidByTag(): UrlState {
    const clinic = this.#host.getAttribute('selected') ?? '';
    const listed = this.#answers.clinics().some(({ id }) => id === clinic);
    return { clinic: listed ? clinic : '', filters: [] };
  }

  #save(): void {
    const state = this.#answers.state();
    if (this.#showing > 0 || isSame(state, this.#kept)) return;
    this.#kept = state;
    this.#bar?.save(state);
  }

  async #show(state: UrlState): Promise<void> {
    // at the start an address that says nothing overrules neither the tag nor a visitor who was quicker
    const isEmpty = isSame(state, { clinic: '', filters: [] });
    if (!this.#bar && (isEmpty || !isSame(this.#answers.state(), this.#kept))) return;
    this.#kept = state;
    this.#showing++;
    await this.#answers.show(state);
    this.#showing--;
    this.#host.requestUpdate();
  }
}

const isSame = (a: UrlState, b: UrlState): boolean =>
  a.clinic === b.clinic && a.filters.join('&') === b.filters.join('&');

/** The part of an address that names clinics and filters of this list. The rest may be anybody's words and is not shown. */
const known = ({ clinic, filters }: UrlState, clinics: readonly Clinic[]): UrlState => ({
  clinic: clinics.some(({ id }) => id === clinic) ? clinic : '',
  filters: filters.filter(
    (filter) => filter === 'open-now' || clinics.some((each) => hasTrait(each, filter)),
  ),
});
