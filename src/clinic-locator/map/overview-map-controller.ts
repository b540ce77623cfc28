import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { firstAct } from '../../shared/first-act.ts';
import { adopt } from '../../shared/looks/adopt.ts';
import type { Point } from '../clinic/geo.ts';
import { closeUp, fit } from './fit.ts';
import { group, nearFor } from './group.ts';
import { hasOutlines } from './ground.ts';
import type { Outlines } from './outlines.ts';
import { pointsToFit, sceneOf, type Pin, type Scene } from './scene.ts';
import { isIn, middle, move, project, type Size, type Spot, type View } from './viewport.ts';
import { mapStyles } from './map.styles.ts';
import { mapView, type MapActions, type MapData } from './map-view.ts';

export interface MapHandlers {
  readonly select: (id: string) => void;
  /** Gets the outlines, once, when the map looks from far enough for them. */
  readonly outlines: () => Promise<Outlines>;
  /** The outlines are missing: the map stays on plain ground. */
  readonly failed: (error: unknown) => void;
}

interface Drawn {
  readonly view: View;
  readonly scene: Scene;
}

/** A tap may move this many pixels before it counts as a drag. */
const TREMOR = 6;

/** From pin to pin, in the order of the list; from the last one on to the first. */
const next = (at: number, count: number) => (at + 1) % count;
const previous = (at: number, count: number) => (at + count - 1) % count;
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: next,
  ArrowDown: next,
  ArrowLeft: previous,
  ArrowUp: previous,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The overview map. Where it looks is kept in memory alone. */
export class OverviewMap implements ReactiveController {
  readonly #host: LitElement;
  readonly #handlers: MapHandlers;
  // measured a frame later: drawing may bring a scroll bar, which changes the size
  readonly #resizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  #box: HTMLElement | null = null;
  #size: Size = { width: 0, height: 0 };
  #em = 16;
  #open = true;
  #outlines: Outlines | undefined;
  #asked = false;
  #data: MapData | undefined;
  /** Where the visitor moved the map to; undefined while it shows all. */
  #moved: View | undefined;
  /** Clinics at one point that the visitor pressed: no zoom can pull them apart, so they are listed. */
  #here: Pin['members'] | undefined;
  /** Id of the first clinic of the pin that had the focus last. */
  #at: string | undefined;
  /** Where the pointer went down, and where the map looked then; undefined while nobody drags. */
  #held: (Spot & { readonly view: View }) | undefined;
  /** The drawing, kept until something about it changes: a feed can have ten thousand clinics. */
  #drawn: Drawn | undefined;

  constructor(host: LitElement, handlers: MapHandlers) {
    this.#host = host;
    this.#handlers = handlers;
    adopt(host, mapStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.map-box');
    if (box === this.#box) return;
    this.hostDisconnected();
    this.#box = box;
    if (box) this.#resizes.observe(box);
  }

  hostDisconnected(): void {
    this.#resizes.disconnect();
    this.#box = null;
  }

  /** Nothing where no result has a place. */
  render(data: MapData): TemplateResult | typeof nothing {
    const { results, listed, selected, place } = this.#data ?? {};
    this.#data = data;
    const elsewhere =
      data.place?.latitude !== place?.latitude || data.place?.longitude !== place?.longitude;
    if (data.listed !== listed || elsewhere) this.#drawn = undefined;
    if (data.results !== results) this.#show();
    if (data.selected !== selected) this.#reveal();
    const drawn = this.#now;
    if (!drawn) return nothing;
    return mapView(
      {
        ...data,
        ...drawn,
        outlines: this.#outlines,
        moved: this.#moved !== undefined,
        open: this.#open,
        here: this.#here,
        stop: this.#stop(drawn.scene),
      },
      this.#actions,
    );
  }

  /** Where the Tab key stops: the pin that had the focus last, else the chosen one, else the first. */
  #stop({ pins }: Scene): Pin | undefined {
    return (
      pins.find(({ members }) => members[0].clinic.id === this.#at) ??
      pins.find(({ selected }) => selected) ??
      pins[0]
    );
  }

  get #now(): Drawn | undefined {
    return (this.#drawn ??= this.#draw());
  }

  #draw(): Drawn | undefined {
    const { results, listed, selected, place } = this.#data!;
    const points = pointsToFit(results, listed, place);
    if (points.length === 0) return undefined;
    const view = this.#moved ? { ...this.#moved, ...this.#size } : fit(points, this.#size);
    if (this.#size.width > 0 && hasOutlines(view)) this.#fetchOutlines();
    const measures = { target: nearFor(this.#em), text: 0.85 * this.#em };
    return { view, scene: sceneOf(results, listed, selected, view, measures) };
  }

  /** Once, and not before a visitor does something: a page that nobody looks at asks for nothing. */
  #fetchOutlines(): void {
    if (this.#asked) return;
    this.#asked = true;
    firstAct()
      .then(this.#handlers.outlines)
      .then((outlines) => {
        this.#outlines = outlines;
        this.#host.requestUpdate();
      }, this.#handlers.failed);
  }

  #show(view?: View): void {
    this.#moved = view;
    this.#here = this.#drawn = undefined;
    this.#host.requestUpdate();
  }

  /** A clinic chosen in the list comes into view. */
  #reveal(): void {
    const { geo } = this.#chosen() ?? {};
    const view = this.#now?.view;
    if (geo && view && this.#size.width > 0 && !this.#spot(geo, view)) {
      this.#show({ ...view, latitude: geo.latitude, longitude: geo.longitude });
    }
    this.#drawn = undefined;
  }

  #chosen() {
    const { results, selected } = this.#data!;
    return results.find(({ clinic }) => clinic.id === selected)?.clinic;
  }

  /** Where a point is on the map, if it is on it. */
  #spot(point: Point | null | undefined, view: View): Spot | undefined {
    const spot = point && project(point, view);
    return spot && isIn(spot, view) ? spot : undefined;
  }

  #measure(): void {
    if (!this.#box) return;
    const { clientWidth: width, clientHeight: height } = this.#box;
    this.#size = { width, height };
    this.#em = parseFloat(getComputedStyle(this.#box).fontSize);
    this.#drawn = undefined;
    this.#host.requestUpdate();
  }

  readonly #actions: MapActions = {
    /** What the visitor cares about stays in view. */
    zoom: (nearer) => {
      const { view } = this.#now!;
      const { geo } = this.#chosen() ?? {};
      const at = this.#spot(geo, view) ?? this.#spot(this.#data!.place, view) ?? middle(view);
      this.#show(move(view, at, at, nearer));
    },
    reset: () => this.#show(),
    press: ({ members }) => {
      const [{ clinic }] = members;
      if (members.length === 1) return this.#handlers.select(clinic.id);
      const points = members.map(({ clinic }) => clinic.geo!);
      const view = closeUp(points, this.#size);
      const spots = points.map((point) => project(point, view));
      if (group(spots, nearFor(this.#em)).length > 1) return this.#show(view);
      this.#here = this.#here === members ? undefined : members;
      this.#focus('.map-here button');
    },
    select: (id) => this.#handlers.select(id),
    skip: () => this.#focus('.map-end'),
    focus: ({ members }) => {
      this.#at = members[0].clinic.id;
      this.#host.requestUpdate();
    },
    key: (event) => {
      const pins = this.#box!.querySelectorAll<HTMLElement>('.pin');
      const step = STEPS[event.key];
      const at = this.#now!.scene.pins.indexOf(this.#stop(this.#now!.scene)!);
      if (!step || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      pins[step(at, pins.length)]?.focus();
    },
    toggle: (event) => {
      this.#open = (event.currentTarget as HTMLDetailsElement).open;
    },
    hold: ({ isPrimary, button, clientX: x, clientY: y }) => {
      if (isPrimary && button === 0) this.#held = { x, y, view: this.#now!.view };
    },
    drag: ({ clientX, clientY, pointerId }) => {
      if (!this.#held) return;
      const [x, y] = [clientX - this.#held.x, clientY - this.#held.y];
      if (!this.#box!.hasPointerCapture(pointerId)) {
        if (Math.hypot(x, y) < TREMOR) return;
        // not before it is a drag: a captured pointer takes the click away from the pin
        this.#box!.setPointerCapture(pointerId);
      }
      const from = middle(this.#size);
      this.#show(move(this.#held.view, from, { x: from.x + x, y: from.y + y }));
    },
    release: () => {
      this.#held = undefined;
    },
  };

  #focus(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }
}
