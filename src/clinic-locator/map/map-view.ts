import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../shared/language/language.ts';
import { distanceWords, type Units } from '../clinic/distance-words.ts';
import type { Point } from '../clinic/geo.ts';
import { transforms } from './ground.ts';
import { mapWords } from './words.ts';
import type { Outlines } from './outlines.ts';
import { scaleBar } from './scale-bar.ts';
import type { Pin, Scene } from './scene.ts';
import { CLOSEST, metresPerPixel, project, type View } from './viewport.ts';
import type { Result } from '../clinic/result.ts';

/** What the map draws: the same as the list. */
export interface MapData {
  readonly results: readonly Result[];
  /** How many of them the list shows. */
  readonly listed: number;
  /** Id of the chosen clinic, or empty. */
  readonly selected: string;
  /** Where the visitor searched, with its name; undefined without a search by place. */
  readonly place: (Point & { readonly label: string }) | undefined;
  readonly units: Units;
  readonly language: Language;
  readonly locale: string;
}

export interface MapModel extends MapData {
  readonly view: View;
  readonly outlines: Outlines | undefined;
  readonly scene: Scene;
  /** True where the visitor has moved it. */
  readonly moved: boolean;
  readonly open: boolean;
  /** Clinics that stand at one point, listed under the map. */
  readonly here: Pin['members'] | undefined;
  /** The pin that the Tab key stops at; arrows lead to the others. */
  readonly stop: Pin | undefined;
}

export interface MapActions {
  readonly zoom: (factor: number) => void;
  readonly reset: () => void;
  readonly press: (pin: Pin) => void;
  readonly select: (id: string) => void;
  readonly skip: () => void;
  /** A pin has the focus. */
  readonly focus: (pin: Pin) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly toggle: (event: Event) => void;
  readonly hold: (event: PointerEvent) => void;
  readonly drag: (event: PointerEvent) => void;
  readonly release: () => void;
}

/** Names of a group that are read out, and clinics of a place that are listed. */
const NAMED = 3;
const LISTED = 20;
/** Room for the bar of the scale, in pixels. */
const BAR = 100;

export function mapView(model: MapModel, actions: MapActions): TemplateResult {
  const words = mapWords[model.language];
  const { results, scene, moved } = model;
  return html`<details class="map" part="map" ?open=${model.open} @toggle=${actions.toggle}>
    <summary>${words.title}</summary>
    <button type="button" class="link skip visually-hidden" @click=${actions.skip}>${words.skip}</button>
    <div
      class="map-box"
      role="group"
      aria-label=${words.label}
      @pointerdown=${actions.hold}
      @pointermove=${actions.drag}
      @pointerup=${actions.release}
      @pointercancel=${actions.release}
      @keydown=${actions.key}
    >
      ${groundView(model)}
      ${repeat(
        scene.pins,
        ({ members }) => members[0].clinic.id,
        (pin) => pinView(pin, model, actions),
      )}
    </div>
    ${controlsView(model, actions)} ${ringsView(model)}
    <p class="muted count" aria-live=${moved ? 'polite' : 'off'}>
      ${
        scene.count < results.length
          ? words.partly(number(scene.count, model), number(results.length, model))
          : nothing
      }
    </p>
    ${model.here ? hereView(model.here, model, actions) : nothing}
    <span class="map-end" tabindex="-1"></span>
  </details>`;
}

/** What an area on the map means, where some clinic has one. */
export const ringsView = ({ results, language }: MapData) =>
  results.some(({ clinic: { geo } }) => geo && geo.accuracy !== 'address')
    ? html`<p class="muted">${mapWords[language].rings}</p>`
    : nothing;

function controlsView({ language, view, moved }: MapModel, actions: MapActions): TemplateResult {
  const words = mapWords[language];
  const button = (text: string, off: boolean, press: () => void) =>
    html`<button
      type="button"
      class="button quiet"
      aria-disabled=${off ? 'true' : nothing}
      @click=${press}
    >
      ${text}
    </button>`;
  return html`<div class="actions">
    ${button(words.zoomIn, view.scale >= CLOSEST, () => actions.zoom(2))}
    ${button(words.zoomOut, view.scale <= view.width / 360, () => actions.zoom(0.5))}
    ${moved ? button(words.reset, false, actions.reset) : nothing}
  </div>`;
}

/** Everything that is not a button; hidden from those who hear the page, as the list says it all. */
function groundView(model: MapModel): TemplateResult {
  const { view, outlines, scene, place } = model;
  const at = place && project(place, view);
  return html`<svg class="ground" aria-hidden="true" focusable="false">
    ${
      outlines &&
      transforms(outlines, view).map(
        (transform) =>
          svg`<g transform=${transform}>
            <path class="land" vector-effect="non-scaling-stroke" d=${outlines.land} />
            <path class="lines" vector-effect="non-scaling-stroke" d=${outlines.borders} />
          </g>`,
      )
    }
    ${scene.pins.map(({ x, y, radius }) =>
      radius > 0 ? svg`<circle class="area" cx=${x} cy=${y} r=${radius} />` : nothing,
    )}
    ${
      at &&
      svg`<g transform=${`translate(${at.x} ${at.y})`}>
        <path class="mark" d="M0-9V9M-9 0H9" />
        <text x="12" y="-8">${place.label}</text>
      </g>`
    }
    ${scaleView(model)}
  </svg>`;
}

function scaleView({ view, units, language, locale }: MapModel): TemplateResult {
  const metres = metresPerPixel(view);
  const length = scaleBar(metres, units, BAR);
  return svg`<g transform=${`translate(12 ${view.height - 12})`}>
    <path class="mark" d=${`M0-5V0H${length.toFixed(1)}V-5`} />
    <text y="-10">${distanceWords(length * metres, 'address', units, language, locale)}</text>
  </g>`;
}

function pinView(pin: Pin, model: MapModel, actions: MapActions): TemplateResult {
  const { members, x, y, side, selected, listed, radius } = pin;
  const many = members.length > 1;
  const kind = `${many ? ' many' : ''}${listed ? '' : ' faint'}${radius > 0 ? ' vague' : ''}`;
  // by script: a strict policy of the page forbids style attributes
  return html`<button
    type="button"
    class=${`pin${kind}`}
    tabindex=${pin === model.stop ? 0 : -1}
    ?data-selected=${selected}
    .style=${`left:${x.toFixed(1)}px;top:${y.toFixed(1)}px`}
    @focus=${() => actions.focus(pin)}
    @click=${() => actions.press(pin)}
  >
    <span class="dot" aria-hidden="true">${many ? number(members.length, model) : nothing}</span>
    ${side ? html`<span class="label ${side}" aria-hidden="true">${members[0].clinic.name}</span>` : nothing}
    <span class="visually-hidden">${many ? groupName(members, model) : onlyName(members[0], model)}</span>
  </button>`;
}

/** What pressing does. */
function onlyName({ clinic: { id, name, geo } }: Result, { language, selected }: MapModel): string {
  const { pick, picked, only } = mapWords[language];
  return (id === selected ? picked : pick)(name) + only[geo?.accuracy ?? 'city'];
}

function groupName(members: Pin['members'], model: MapModel): string {
  const words = mapWords[model.language];
  const names = members.slice(0, NAMED).map(({ clinic }) => clinic.name);
  const rest = members.length - names.length;
  if (rest > 0) names.push(words.andMore(number(rest, model)));
  return words.group(number(members.length, model), names.join(', '));
}

/** Clinics at one point, which no zoom can pull apart. */
function hereView(here: Pin['members'], model: MapModel, actions: MapActions): TemplateResult {
  const words = mapWords[model.language];
  return html`<div class="map-here">
    <p>${words.here(number(here.length, model))}</p>
    <ul role="list">
      ${here.slice(0, LISTED).map(
        ({ clinic }) =>
          html`<li>
            <button
              type="button"
              class="link"
              @click=${() => actions.select(clinic.id)}
            >
              ${(clinic.id === model.selected ? words.picked : words.pick)(clinic.name)}
            </button>
          </li>`,
      )}
    </ul>
    ${
      here.length > LISTED
        ? html`<p class="muted">${words.andMore(number(here.length - LISTED, model))}</p>`
        : nothing
    }
  </div>`;
}

const number = (value: number, { locale }: MapModel): string => value.toLocaleString(locale);
