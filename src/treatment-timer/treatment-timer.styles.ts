import { css } from 'lit';

export const timerStyles = css`
  .screen {
    margin-block-start: 0.9em;
  }
  .screen > :is(h2, h3, h4, h5, h6) {
    font-size: 1.18em;
  }
  .screen > * + * {
    margin-block-start: 0.7em;
  }
  .screen:focus-visible {
    outline-offset: 0.35em;
    border-radius: 0.2em;
  }
  .screen .emergency {
    margin-block-end: 0;
  }
  .screen > .link {
    display: flex;
    inline-size: fit-content;
  }
  .screen > .link + .link {
    margin-block-start: 0;
  }
  .screen > .actions {
    margin-block-start: 1em;
  }

  /* How far, on the way to the first ice time. */
  .steps {
    display: flex;
    gap: 0.35em;
    margin-block-end: 0.3em;
  }
  .dash {
    flex: 0 1 2.2em;
    block-size: 0.28em;
    border-radius: 0.14em;
    background: var(--_border);
  }
  .dash.done {
    background: var(--_accent);
  }

  /* What this is, at a glance. */
  .plan {
    display: grid;
    align-items: center;
    gap: 0.7em 1.1em;
    margin-block-end: 1.1em;
  }
  .plan .dial {
    inline-size: 6.5em;
    margin: 0;
  }
  @container widget (min-width: 15em) {
    .plan {
      grid-template-columns: 6.5em 1fr;
    }
  }
  .plan .digits {
    font-size: 1.35em;
  }
  .plan .readout {
    padding: 0;
  }

  .options {
    display: grid;
    gap: 0.5em;
  }
  .option {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: 3.1em;
    padding: 0.6em 0.95em;
    border: 1.5px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.8);
    background: none;
    color: var(--_text);
    font-weight: 550;
    text-align: start;
    cursor: pointer;
  }
  .option::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-start: 2px solid var(--_accent);
    border-inline-end: 2px solid var(--_accent);
    transform: rotate(45deg);
  }
  :host(:dir(rtl)) .option::after {
    transform: rotate(-45deg);
  }
  .option:hover {
    border-color: var(--_accent);
    background: var(--_soft);
  }

  .facts {
    padding-inline-start: 1.2em;
  }
  .facts li + li {
    margin-block-start: 0.3em;
  }

  /* The dial: words first, digits second. */
  .dial {
    position: relative;
    inline-size: min(100%, 15em);
    margin: 0.4em auto 1em;
  }
  .ring {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .ring circle {
    fill: none;
    stroke-width: 7;
  }
  .track {
    stroke: var(--_border);
  }
  .left {
    stroke: var(--_accent);
    stroke-linecap: round;
  }
  .over .digits {
    font-size: 2.6em;
  }
  .unit {
    display: block;
    font-size: 0.32em;
    font-weight: 600;
    letter-spacing: 0;
    line-height: 1.3;
  }

  /* Time is up: seen from a bed. The whole surface, and what to do in one sentence. */
  .widget:has(.over) .title {
    font-size: 2em;
    line-height: 1.1;
  }
  @media screen {
    .widget:has(.over) {
      --_ground: var(--_alert);
      background: var(--_ground);
    }
    .widget:has(.over) > :is(.top, .screen, .days, .foot, p) {
      --_text: var(--_on-alert);
      --_muted: var(--_on-alert);
      --_accent: var(--_on-alert);
      --_on-accent: var(--_ground);
      --_surface: var(--_ground);
      --_soft: var(--_ground);
      --_border: color-mix(in srgb, var(--_on-alert) 45%, var(--_ground));
      color: var(--_text);
    }
    .widget:has(.over) > .editor {
      background: var(--_surface);
    }
    .widget:has(.over) > #panel:has(> *) {
      padding: 1em;
      border-radius: 0.6em;
      background: var(--_surface);
    }
  }
  .readout {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    padding-inline: 15%;
    text-align: center;
    line-height: 1.25;
  }
  .readout p + p {
    margin-block-start: 0.2em;
  }
  .off-at {
    font-weight: 600;
    text-wrap: balance;
  }
  .dial .digits {
    white-space: nowrap;
  }
  .digits {
    /* so that "12:01 p. m." fits in one line of any widget */
    font-size: min(3.1em, 18cqi);
    font-weight: 680;
    letter-spacing: -0.02em;
    line-height: 1.1;
  }
  .late {
    text-align: center;
    font-weight: 650;
  }
  .tips {
    text-align: center;
    margin-inline: auto;
    text-wrap: balance;
  }
  .link {
    text-align: start;
  }
  .centered {
    justify-content: center;
    inline-size: 100%;
  }

  @container widget (min-width: 34em) {
    .session {
      display: grid;
      grid-template-columns: 15em 1fr;
      align-items: center;
      column-gap: 2.5em;
    }
    :is(.late, .tips) {
      text-align: start;
    }
    .centered {
      justify-content: start;
    }
  }

  .next {
    padding: 1em 1.1em 1.1em;
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_soft);
  }
  .next .digits {
    display: block;
    font-size: min(2.5em, 14cqi);
    margin-block: 0.2em 0.1em;
  }
  .next :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .weekday {
    font-size: 0.45em;
    letter-spacing: 0;
  }

  /* large text on a narrow phone: no room for a ring around it */
  @container widget (max-width: 13.5em) {
    .next,
    .option {
      padding-inline: 0.4em;
    }
    .dial {
      inline-size: 100%;
    }
    .ring {
      display: none;
    }
    .readout {
      position: static;
      padding: 0;
    }
    .digits,
    .next .digits,
    .over .digits {
      font-size: min(2em, 14cqi);
    }
  }

  /* in the colour of the text, so that no accent of the page hides them */
  .foot .link,
  .calls .link,
  .hurts {
    color: inherit;
  }
  .link {
    min-inline-size: 44px;
  }
  .known-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
    margin-block-start: 0.8em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-block-start: 0.5em;
  }
  #panel:has(> *) {
    margin-block-start: 0.5em;
  }
  #panel .emergency {
    margin-block: 0;
  }
  .calls .link {
    inline-size: 100%;
  }
  .notice {
    margin-block-start: 0.8em;
    padding: 0.6em 0.9em;
    border-inline-start: 0.25em solid var(--_wait);
    border-radius: 0.4em;
    background: var(--_soft);
    font-size: 0.94em;
  }

  @media (prefers-reduced-motion: reduce) {
    /* beats the presentation attribute: the ring stands still, the digits tell */
    .left {
      stroke-dashoffset: 0;
    }
  }
  /* What is empty is an outline, what is full is filled: two colours are enough. */
  @media (forced-colors: active) {
    .option::after {
      border-color: currentColor;
    }
    .ring .track {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .left {
      stroke: CanvasText;
    }
    .dash {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .dash.done {
      background: CanvasText;
    }
    .next {
      border: 1px solid CanvasText;
    }
  }
`;
