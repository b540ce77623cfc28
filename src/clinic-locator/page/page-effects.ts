import type { ReactiveController } from 'lit';
import { Part } from '../../shared/part.ts';
import type { Widget } from '../../shared/widget.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { UrlState } from './url-state.ts';
import type { UrlKeeper } from './address-bar.ts';

interface Host extends Widget {
  readonly urlState: 'off' | 'hash' | 'query';
  readonly jsonLd: 'off' | 'page';
}

interface Answers {
  /** None until they are there. */
  clinics(): readonly Clinic[];
  state(): UrlState;
  /** Puts on screen what an address says. */
  show(state: UrlState): Promise<unknown>;
}

/** What a locator does outside itself, where its tag asks for it: the page's address, data for search engines. */
export class Outside implements ReactiveController {
  readonly #host: Host;
  readonly #answers: Answers;
  readonly #urlPart;
  readonly #jsonLdPart;
  /** Null where another locator has the name. */
  #keeper: UrlKeeper | null | undefined;
  #place = '';
  #kept: UrlState = { clinic: '', filters: [] };
  /** While an address is being shown, nothing is written over it. */
  #showing = 0;
  #script: HTMLScriptElement | undefined;
  #published: readonly Clinic[] | undefined;

  constructor(host: Host, answers: Answers) {
    this.#host = host;
    this.#answers = answers;
    this.#urlPart = new Part(host, () => import('./address-bar.ts'));
    this.#jsonLdPart = new Part(host, () => import('./publish-json-ld.ts'));
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#keepAddress();
    this.#publish();
  }

  hostDisconnected(): void {
    this.#stopKeeping();
    this.#unpublish();
  }

  #keepAddress(): void {
    const { urlState, id } = this.#host;
    const place = urlState === 'off' ? '' : `${urlState} ${id}`;
    if (place !== this.#place) this.#stopKeeping();
    if (urlState === 'off' || this.#answers.clinics().length === 0) return;
    // what a visitor does while this is on its way counts, so it begins with what the tag says
    if (!this.#place) this.#kept = this.#saidByTag();
    this.#place = place;
    const part = this.#urlPart.get();
    if (!part) return;
    if (this.#keeper === undefined) {
      const show = (state: UrlState) => void this.#show(part.meant(state, this.#answers.clinics()));
      this.#keeper = part.UrlKeeper.start(urlState, id, show) ?? null;
      if (!this.#keeper)
        this.#host.diagnostics.set('url-state', {
          message: 'another finder of this page keeps its clinic in the address.',
          fix: 'Give this tag an id of its own.',
        });
    }
    this.#save();
  }

  #saidByTag(): UrlState {
    const clinic = this.#host.getAttribute('selected') ?? '';
    const known = this.#answers.clinics().some(({ id }) => id === clinic);
    return { clinic: known ? clinic : '', filters: [] };
  }

  #save(): void {
    const state = this.#answers.state();
    if (this.#showing > 0 || isSame(state, this.#kept)) return;
    this.#kept = state;
    this.#keeper?.save(state);
  }

  async #show(state: UrlState): Promise<void> {
    // at the start, neither a visitor who was quicker nor the tag is overruled by nothing
    const isEmpty = isSame(state, { clinic: '', filters: [] });
    if (!this.#keeper && (isEmpty || !isSame(this.#answers.state(), this.#kept))) return;
    this.#kept = state;
    this.#showing++;
    await this.#answers.show(state);
    this.#showing--;
    this.#host.requestUpdate();
  }

  #stopKeeping(): void {
    this.#keeper?.stop();
    this.#keeper = undefined;
    this.#place = '';
  }

  #publish(): void {
    const clinics = this.#answers.clinics();
    if (this.#host.jsonLd === 'off' || clinics.length === 0) return this.#unpublish();
    const part = this.#jsonLdPart.get();
    if (!part || clinics === this.#published) return;
    this.#unpublish();
    this.#published = clinics;
    this.#script = part.publish(clinics);
    if (clinics.length <= part.MOST_CLINICS) return;
    this.#host.diagnostics.set('json-ld', {
      message: `only the first ${part.MOST_CLINICS} clinics are told to search engines.`,
      fix: 'Give each clinic a page of its own.',
    });
  }

  #unpublish(): void {
    this.#script?.remove();
    this.#published = this.#script = undefined;
  }
}

const isSame = (a: UrlState, b: UrlState): boolean =>
  a.clinic === b.clinic && a.filters.join('&') === b.filters.join('&');
