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
    /* as wide as what is above, in its own smaller ems */
    max-inline-size: calc(42em / 0.85);
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
    block-size: 0.65em;
    margin-block-end: 0.35em;
    border-radius: 0.33em;
    background: var(--_border);
    fill: var(--_accent);
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
      border: 1px solid CanvasText;
      background: Canvas;
      fill: CanvasText;
    }
  }
`;
