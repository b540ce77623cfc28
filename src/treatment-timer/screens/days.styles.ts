import { css } from 'lit';

export const daysStyles = css`
  .days {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.4em;
    margin-block: 1.1em 0.2em;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.35;
  }
  @container widget (max-width: 13.5em) {
    .days {
      grid-template-columns: 1fr;
    }
  }
  .days :is(strong, span) {
    display: block;
  }
  .days strong {
    font-weight: 600;
  }
  .days [aria-current] {
    color: var(--_text);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block-end: 0.5em;
    overflow: visible;
    fill: var(--_accent);
  }
  .bar .day {
    fill: var(--_border);
  }
  /* today */
  .bar circle {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 3;
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }

  .onset label {
    display: block;
    font-weight: 600;
    margin-block: 0.2em 0.3em;
  }
  .onset .field {
    inline-size: min(100%, 18em);
  }
  .wrong {
    display: none;
    margin-block-start: 0.4em;
    color: var(--_alert);
  }
  [aria-invalid='true'] ~ .wrong {
    display: block;
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      fill: CanvasText;
    }
    .bar .day,
    .bar circle {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1;
    }
  }
`;
