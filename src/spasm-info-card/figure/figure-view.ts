import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import {
  above,
  bands,
  bone,
  discs,
  DISCS,
  dots,
  free,
  HEIGHT,
  leaders,
  lost,
  places,
  pressed,
  touch,
  WIDTH,
  type Disc,
} from './figure.ts';
import { figureText, labels } from './words.ts';

export interface FigureHandlers {
  readonly choose: (disc: Disc) => void;
}

/** The choice of a disc, the spine with the chosen disc in it, and the sentences on that disc. */
export function figureView(
  disc: Disc,
  language: Language,
  { choose }: FigureHandlers,
): TemplateResult {
  const words = figureText[language];
  return html`<figure>
    <fieldset>
      <legend>${words.title}</legend>
      <div class="discs">
        ${DISCS.map(
          (each) =>
            html`<label>
              <input
                type="radio"
                name="disc"
                .checked=${each === disc}
                @change=${() => choose(each)}
              /><span class="button quiet">${words.names[each]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    ${spineView(disc, language)}
    <figcaption>
      <p aria-live="polite">${words.texts[disc]}</p>
      ${disc === 'normal' ? nothing : html`<p class="muted">${words.note}</p>`}
    </figcaption>
  </figure>`;
}

/**
 * The figure in words, which open and close. They stand open on paper, and in the picture's place.
 *
 * @param alone whether the picture is not there
 */
export function figureTextView(language: Language, alone: boolean): TemplateResult {
  const { inWords, names, texts, note } = figureText[language];
  return html`<details ?open=${alone}>
    <summary>${inWords}</summary>
    ${DISCS.map((disc) => html`<p><strong>${names[disc]}.</strong> ${texts[disc]}</p>`)}
    <p>${note}</p>
  </details>`;
}

function spineView(disc: Disc, language: Language): TemplateResult {
  const words = labels[language];
  const canal = disc === 'herniated' ? pressed : free;
  const { rim, layers, center, cracks } = discs[disc];
  return html`<svg
    class="spine"
    role="img"
    aria-label=${words.picture(figureText[language].names[disc])}
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
  >
    ${bonesView('pedicle', disc)}
    <path class="bands" d=${bands} />
    <path class="sac" d=${canal.sac} />
    <path class="nerves" d=${canal.nerves} />
    <g class="above"><path class="rim" d=${above.rim} /><path class="center" d=${above.center} /></g>
    <g class=${disc}>
      <path class="rim" d=${rim} /><path class="layers" d=${layers} />
      <path class="center" d=${center} /><path class="cracks" d=${cracks ?? nothing} />
    </g>
    ${bonesView('cut', disc)}
    ${
      disc === 'herniated'
        ? svg`<circle class="touch" cx=${touch.x} cy=${touch.y} r=${touch.radius} />`
        : nothing
    }
    <path class="leaders" d=${leaders} />
    ${dots.map(([x, y]) => svg`<circle class="dot" cx=${x} cy=${y} r="2" />`)}
    <text x="95" y="130" text-anchor="middle">${words.bone}</text>
    <text y="145">${words.disc}</text>
    ${words.center.map((line, at) => svg`<text y=${191 + 18 * at}>${line}</text>`)}
    <text x="172" y="17">${words.nerves}</text>
    <text class="side" x="56" y="260">${words.front}</text>
    <text class="side" x="231" y="260" text-anchor="end">${words.back}</text>
  </svg>`;
}

/** The three bones; where the disc is thin, the lowest bone comes closer. */
const bonesView = (part: keyof typeof bone, disc: Disc) =>
  places.map(
    ([x, y, degrees], at) =>
      svg`<path
        class=${part}
        transform="translate(${x} ${at === 2 ? y - lost(disc) : y})rotate(${degrees})"
        d=${bone[part]}
      />`,
  );
