import { html, nothing } from 'lit';
import type { Widget } from '../../shared/widget.ts';
import { FeedError } from '../feed/feed-error.ts';
import { dataFile, json } from '../places/files/data-files.ts';
import { HAVE_THE_FOLDER } from '../places/files/place-files.ts';
import { ringsView, type MapData } from './map-view.ts';
import { NearScreenController } from './near-screen-controller.ts';
import { parseOutlines } from './outlines.ts';
import { OverviewMap } from './overview-map-controller.ts';

interface Host extends Widget {
  readonly assets: string;
}

/** The map of a locator: made when its place comes near the visible part of the page. */
export class MapController {
  readonly #host: Host;
  readonly #select: (id: string) => void;
  readonly #nearScreen: NearScreenController;
  #map: OverviewMap | undefined;

  /** @param select called with the id of the clinic whose pin is pressed */
  constructor(host: Host, select: (id: string) => void) {
    this.#host = host;
    this.#select = select;
    this.#nearScreen = new NearScreenController(host);
  }

  render(data: MapData): unknown {
    if (!data.results.some(({ clinic }) => clinic.geo)) return nothing;
    if (!this.#nearScreen.near) return html`<div class="map-room"></div>${ringsView(data)}`;
    this.#map ??= new OverviewMap(this.#host, {
      select: this.#select,
      outlines: () =>
        dataFile('data/outlines.json', this.#host.assets, (bytes, url) =>
          parseOutlines(json(bytes, url)),
        ),
      failed: (error) => this.#tellEditor(error),
    });
    return this.#map.render(data);
  }

  /** Moves focus to the map, where there is one. */
  enter(): void {
    this.#nearScreen.come();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('.map summary')?.focus(),
    );
  }

  /** From disk no outlines can be read, and the editor has nothing to mend. */
  #tellEditor(error: unknown): void {
    if (error instanceof FeedError && error.code === 'from-disk') return;
    this.#host.diagnostics.set('data', {
      message: error instanceof Error ? error.message : String(error),
      fix: `The map shows no outlines until then. ${HAVE_THE_FOLDER}`,
    });
  }
}
