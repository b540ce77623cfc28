import type { ReactiveController } from 'lit';
import type { Widget } from '../../shared/widget.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { whereabouts } from '../hours/clinic-hours.ts';
import { parseHours } from '../hours/parse.ts';
import { jsonLd, MOST_CLINICS } from './json-ld.ts';

interface Host extends Widget {
  readonly jsonLd: 'off' | 'page';
}

/** Tells search engines of the clinics, where `json-ld` asks for it: one script in the page's head. */
export class JsonLdController implements ReactiveController {
  readonly #host: Host;
  readonly #clinics: () => readonly Clinic[];
  #script: HTMLScriptElement | undefined;
  #published: readonly Clinic[] | undefined;

  /** @param clinics the list on screen; empty until it is there */
  constructor(host: Host, clinics: () => readonly Clinic[]) {
    this.#host = host;
    this.#clinics = clinics;
    host.addController(this);
  }

  // before the drawing, so that what it changes is drawn at once
  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const clinics = this.#clinics();
    if (this.#host.jsonLd === 'off' || clinics.length === 0) return this.#withdraw();
    if (clinics === this.#published) return;
    this.#withdraw();
    this.#published = clinics;
    this.#script = publish(clinics);
    if (clinics.length <= MOST_CLINICS) return;
    this.#host.diagnostics.set('json-ld', {
      message: `only the first ${MOST_CLINICS} clinics are told to search engines.`,
      fix: 'Give each clinic a page of its own.',
    });
  }

  hostDisconnected(): void {
    this.#withdraw();
  }

  #withdraw(): void {
    this.#script?.remove();
    this.#published = this.#script = undefined;
  }
}

/** A script in the page's head, taken away again by `remove()`. */
export function publish(clinics: readonly Clinic[]): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = jsonLd(clinics, (clinic) =>
    clinic.status === 'open'
      ? parseHours(clinic.hoursSource, whereabouts(clinic, { timezone: '' })).schedule
      : null,
  );
  document.head.append(script);
  return script;
}
