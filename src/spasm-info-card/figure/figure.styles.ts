import { css, type CSSResult } from 'lit';

/** Styles of the figure, adopted when the picture is first drawn. */
export const figureStyles: CSSResult = css`
  figure {
    display: grid;
    gap: 1em;
    margin: 0;
  }
  .discs {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em;
    margin-block-start: 0.6em;
  }
  figure fieldset {
    min-inline-size: 0;
  }
  figure legend {
    font-weight: 650;
  }
  .discs label {
    position: relative;
    display: grid;
  }
  .discs input {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .discs .button {
    padding-inline: 0.2em;
  }
  .discs :checked + .button {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* WebKit does not count the focus as visible after an arrow key */
  .discs :focus + .button {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .spine {
    display: block;
    inline-size: 100%;
    max-inline-size: 20em;
    margin-inline: auto;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    fill: none;
  }
  .pedicle {
    fill: color-mix(in srgb, var(--_text) 12%, var(--_surface));
  }
  .pedicle,
  .bands {
    stroke: color-mix(in srgb, var(--_muted) 40%, var(--_surface));
  }
  .bands {
    stroke-width: 4;
  }
  .cut {
    fill: color-mix(in srgb, var(--_text) 6%, var(--_surface));
    stroke: var(--_muted);
  }
  .sac {
    fill: color-mix(in srgb, var(--_wait) 12%, var(--_surface));
    stroke: color-mix(in srgb, var(--_wait) 45%, var(--_surface));
  }
  .nerves {
    stroke: var(--_wait);
  }
  .rim {
    fill: color-mix(in srgb, var(--_accent) 32%, var(--_surface));
    stroke: var(--_accent);
  }
  .center {
    fill: var(--_accent);
  }
  .layers {
    stroke: var(--_accent);
    stroke-width: 1;
    opacity: 0.6;
  }
  .above {
    opacity: 0.5;
  }
  .worn .center {
    opacity: 0.7;
  }
  .cracks {
    stroke: var(--_surface);
    stroke-width: 1.25;
  }
  .touch {
    stroke: var(--_alert);
    stroke-width: 2.5;
  }
  .leaders {
    stroke: var(--_text);
    stroke-width: 1.25;
  }
  .dot {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 1;
  }
  .spine text {
    font-size: 16px;
    fill: var(--_text);
    stroke: none;
  }
  .spine .side {
    fill: var(--_muted);
  }

  @container widget (max-width: 14.5em) {
    .discs {
      grid-template-columns: 1fr;
    }
  }
  /* where the picture has room, its labels have the size of the card's own text */
  @container widget (min-width: 19.4em) {
    .spine text {
      font-size: 12px;
    }
  }
  @container widget (min-width: 38em) {
    figure {
      grid-template: auto 1fr / auto 1fr;
      column-gap: 2em;
    }
    .spine {
      grid-area: 1 / 1 / span 2;
      inline-size: 20em;
    }
    figure fieldset,
    figcaption {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .spine {
      --_text: CanvasText;
      --_surface: Canvas;
      --_muted: CanvasText;
      --_wait: CanvasText;
      --_alert: CanvasText;
      --_accent: Highlight;
    }
    .discs :checked + .button {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
  @media print {
    figure {
      display: none;
    }
  }
`;
