import { css } from 'lit';

export const cardStyles = css`
  .message {
    margin-block-start: 0.4em;
    font-size: 1.06em;
  }
  .widget ::slotted([slot]) {
    margin-block: 0.75em;
  }

  summary {
    gap: 0.75em;
    min-block-size: 3.25em;
    border-radius: 0.3em;
  }

  .section {
    border-block-start: 1px solid var(--_border);
  }
  .sections {
    border-block-end: 1px solid var(--_border);
  }
  .body {
    padding-block-end: 0.9em;
  }
  .body > * + * {
    margin-block-start: 0.75em;
  }

  ul {
    list-style: none;
  }
  .emergency ul,
  .sign,
  .visit {
    list-style: disc;
  }
  .sign,
  .visit {
    padding-inline-start: 1.2em;
    margin-block-start: 0.4em;
  }
  .do,
  .dont,
  .caution {
    display: grid;
    gap: 0.6em;
  }
  .do > li,
  .dont > li,
  .caution > li {
    position: relative;
    padding-inline-start: 1.75em;
  }
  .do > li::before,
  .dont > li::before,
  .caution > li::before {
    position: absolute;
    inset-inline-start: 0.15em;
    font-weight: 700;
  }
  .do > li::before {
    content: '\\2713' / '';
    color: var(--_good);
  }
  .dont > li::before {
    content: '\\2715' / '';
    color: var(--_alert);
  }
  .caution > li::before {
    content: '!' / '';
    inset-inline-start: 0.4em;
    color: var(--_wait);
  }
  .when,
  .stale {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_wait);
  }
  .when:has(.visit) {
    border-color: var(--_accent);
  }
  .guide > p,
  .guide > ul {
    margin-block-start: 0.4em;
  }
  .guide {
    margin-block: 1em;
    padding: 1em;
    border-radius: 0.6em;
  }
  .guide:not(.emergency) {
    background: var(--_soft);
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    font-size: 0.9em;
  }
  .more > details[open] {
    flex-basis: 100%;
  }
  .more summary {
    min-block-size: 3.06em;
    gap: 0.5em;
    color: var(--_accent);
  }
  .more p {
    color: var(--_muted);
  }
  .sources li {
    padding-block: 0.6em;
  }
  .sources li + li {
    border-block-start: 1px solid var(--_border);
  }
  .sources p + p {
    margin-block-start: 0.2em;
  }
  .basis strong {
    font-weight: 400;
    color: var(--_text);
  }
  .basis a {
    display: block;
    inline-size: fit-content;
    padding-block: 0.3em;
  }

  @container widget (max-width: 13.5em) {
    .sign,
    .visit {
      padding-inline-start: 0.8em;
    }
    :is(.do, .dont, .caution) > li {
      padding-inline-start: 1.2em;
    }
    .guide {
      padding-inline: 0.4em;
    }
    .when,
    .stale {
      padding-inline-start: 0.5em;
    }
  }

  .contact {
    margin-block-start: 1em;
  }
  .foot {
    margin-block-start: 1em;
  }
  .foot .more {
    font-size: 1em;
  }
`;
