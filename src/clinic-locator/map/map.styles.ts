import { css } from 'lit';
import { PIN } from './group.ts';

export const mapStyles = css`
  .map {
    margin-block-start: var(--_space);
  }
  .map summary {
    font-weight: 650;
  }
  .map p {
    margin-block-start: 0.6em;
  }
  /* its sentence comes and goes, and nothing moves */
  .map .count {
    min-block-size: 1.5em;
  }
  .map-box {
    position: relative;
    overflow: hidden;
    aspect-ratio: 1;
    inline-size: 100%;
    max-block-size: 24em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_soft);
    /* one finger up or down scrolls the page */
    touch-action: pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
  }
  .ground {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
    fill: none;
    stroke: var(--_muted);
    font-size: 0.85em;
  }
  .land {
    fill: var(--_surface);
    stroke-opacity: 0.5;
  }
  .lines {
    stroke-opacity: 0.35;
  }
  .ground text {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 3;
    paint-order: stroke;
  }
  .area {
    fill: var(--_accent);
    fill-opacity: 0.08;
    stroke: var(--_accent);
    stroke-dasharray: 1 4;
    stroke-linecap: round;
    stroke-width: 1.5;
  }
  .mark {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .pin {
    position: absolute;
    display: grid;
    place-items: center;
    inline-size: max(${PIN.em}em, ${PIN.pixels}px);
    block-size: max(${PIN.em}em, ${PIN.pixels}px);
    padding: 0;
    border: 0;
    border-radius: 50%;
    transform: translate(-50%, -50%);
    background: none;
    color: var(--_text);
    cursor: pointer;
  }
  .pin:focus-visible,
  .pin[data-selected] {
    z-index: 1;
  }
  .dot {
    display: grid;
    place-items: center;
    inline-size: 1.15em;
    block-size: 1.15em;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.85em;
    font-weight: 650;
  }
  .many .dot {
    inline-size: auto;
    min-inline-size: 2.7em;
    block-size: 2.7em;
    padding-inline: 0.15em;
    border-radius: 2em;
    /* four digits within the square that a finger has */
    font-size: 0.75em;
    white-space: nowrap;
  }
  .vague .dot,
  .faint .dot {
    border-color: var(--_accent);
    background: var(--_surface);
    color: var(--_accent);
  }
  .vague:not(.many) .dot {
    inline-size: 0.7em;
    block-size: 0.7em;
  }
  .pin[data-selected] .dot {
    outline: 3px solid var(--_text);
    outline-offset: 1px;
  }
  .label {
    position: absolute;
    overflow: hidden;
    max-inline-size: 11em;
    pointer-events: none;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 0.85em;
    line-height: 1.5;
    text-shadow:
      0 0 3px var(--_surface),
      0 0 3px var(--_surface),
      0 0 3px var(--_surface);
  }
  .pin[data-selected] .label {
    font-weight: 650;
  }
  .right {
    left: calc(50% + 16px);
  }
  .left {
    right: calc(50% + 16px);
  }
  .below {
    top: calc(50% + 16px);
  }
  .above {
    bottom: calc(50% + 16px);
  }
  .map-here {
    margin-block-start: 0.75em;
  }
  .map-here ul {
    list-style: none;
  }
  @media (forced-colors: active) {
    .ground,
    .area,
    .mark {
      stroke: CanvasText;
    }
    .land {
      fill: Canvas;
    }
    .ground text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .dot {
      border-color: ButtonText;
    }
    .pin[data-selected] .dot {
      outline-color: Highlight;
    }
  }
  @media print {
    .map {
      display: none;
    }
  }
`;
