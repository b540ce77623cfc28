import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import { unmeasured } from '../../../src/clinic-locator/clinic/result.ts';
import type { MapData } from '../../../src/clinic-locator/map/map-view.ts';
import { OverviewMap } from '../../../src/clinic-locator/map/overview-map-controller.ts';
import { parseOutlines } from '../../../src/clinic-locator/map/outlines.ts';
import { dataFile, json } from '../../../src/clinic-locator/places/files/data-files.ts';
import { Widget } from '../../../src/shared/widget.ts';
import { fixture, until } from '../../helpers.ts';

/** The least that a widget around the map can be. */
export class Around extends Widget {
  data: Partial<MapData> & Pick<MapData, 'results'> = { results: [] };
  shows = true;
  readonly chosen: string[] = [];
  readonly failures: unknown[] = [];
  #map: OverviewMap | undefined;

  protected override titleText() {
    return 'Find a clinic';
  }

  protected override content() {
    this.#map ??= new OverviewMap(this, {
      select: (id) => {
        this.chosen.push(id);
        this.set({ selected: id });
      },
      outlines: () =>
        dataFile('data/outlines.json', '', (bytes, url) => parseOutlines(json(bytes, url))),
      failed: (error) => this.failures.push(error),
    });
    const data: MapData = {
      listed: 10,
      selected: '',
      place: undefined,
      units: 'mi',
      language: this.language.current,
      locale: this.language.locale,
      ...this.data,
    };
    return this.shows ? this.#map.render(data) : undefined;
  }

  set(data: Partial<MapData>) {
    this.data = { ...this.data, ...data };
    this.requestUpdate();
  }
}
customElements.define('around-a-map', Around);

export const at = (latitude: number, longitude: number) => ({ latitude, longitude });
export const named = (name: string, latitude: number, longitude: number, accuracy = 'address') => ({
  id: name.toLowerCase(),
  name,
  geo: { latitude, longitude, accuracy },
});
export const ARIZONA = [
  named('Phoenix', 33.448, -112.074),
  named('Tempe', 33.415, -111.909),
  named('Glendale', 33.539, -112.186),
  named('Flagstaff', 35.198, -111.651),
];
export const resultsOf = (entries: readonly object[]) =>
  parseClinics(entries).clinics.map(unmeasured);

export const inside = <T extends Element = HTMLElement>(host: Around, selector: string) => [
  ...host.renderRoot.querySelectorAll<T & Element>(selector),
];
export const pins = (host: Around) => inside<HTMLButtonElement>(host, '.pin');
export const words = (element: Element | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const spoken = (host: Around) =>
  pins(host).map((pin) => words(pin.querySelector('.visually-hidden')!));
/** Those of the clinics alone. */
export const names = (host: Around) =>
  spoken(host).map((each) => each.replace(/^(?:Choose|Show|Your choice:|Elegir|Ver) /, ''));
export const button = (host: Around, name: string) =>
  inside<HTMLButtonElement>(host, 'button').find(
    (each) => each.getAttribute('aria-label') === name || words(each) === name,
  )!;
export const spot = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, width, height };
};

export async function show(
  entries: readonly object[],
  data: Partial<MapData> = {},
): Promise<Around> {
  const host = await fixture<Around>('<around-a-map></around-a-map>');
  host.set({ results: resultsOf(entries), ...data });
  await until(() => pins(host).length > 0, 'the map has pins');
  return host;
}
