import { css } from 'lit';

export const locatorStyles = css`
  .search {
    margin-block-start: calc(var(--_space) * 0.6);
  }
  .search label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }
  .line {
    position: relative;
    display: flex;
    gap: 0.5em;
    max-inline-size: 32em;
  }
  .line .field {
    flex: 1;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .lacks,
  .notice {
    color: var(--_wait);
    font-size: 0.9em;
  }
  .status:empty {
    display: none;
  }
  .status {
    margin-block-start: 0.75em;
  }

  .list {
    list-style: none;
    margin-block-start: 0.9em;
  }
  .row,
  .best,
  .skeleton {
    max-inline-size: none;
    padding-block: 0.9em;
  }
  .row + .row,
  .skeleton + .skeleton {
    border-block-start: 1px solid var(--_border);
  }
  .best {
    padding: 1em;
    margin-block-end: 0.5em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.75em;
  }
  .head .number {
    white-space: nowrap;
  }
  .why {
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_accent);
  }
  .closed-now {
    margin-block-start: 0.75em;
  }
  .state {
    font-weight: 600;
  }
  .state.open,
  .state.closed {
    padding-inline-start: 1.05em;
    position: relative;
  }
  .state.open {
    color: var(--_good);
  }
  .state.closed,
  .state.doubt {
    color: var(--_wait);
  }
  .state.open::before,
  .state.closed::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.5em;
    inline-size: 0.6em;
    block-size: 0.6em;
    border: 0.14em solid;
    border-radius: 50%;
  }
  .state.open::before {
    background: currentColor;
  }
  table {
    border-spacing: 0;
    font-size: 0.9em;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  th,
  td {
    padding: 0.2em 0;
    padding-inline-end: 1.25em;
    vertical-align: top;
  }
  .today > * {
    font-weight: 650;
  }
  .chosen[aria-disabled='true'] {
    border-color: var(--_accent);
    opacity: 1;
  }
  .list .actions {
    column-gap: 1.25em;
    row-gap: 0;
    align-items: center;
  }
  .note {
    margin-block-start: 0.75em;
  }

  .skeleton::before,
  .skeleton::after {
    content: '';
    display: block;
    block-size: 1em;
    inline-size: 55%;
    border-radius: 0.4em;
    background: var(--_soft);
  }
  .skeleton::after {
    inline-size: 35%;
    margin-block-start: 0.6em;
  }

  @container widget (max-width: 13.5em) {
    .best {
      padding-inline: 0.4em;
    }
  }
  @container widget (max-width: 34em) {
    .best .button {
      inline-size: 100%;
    }
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
  }
  .on-paper {
    display: none;
  }
  /* A sheet of names, addresses and phones; the way there is no use on paper. */
  @media print {
    .widget {
      max-inline-size: none;
    }
    .search,
    .filter-panel,
    .others,
    .more,
    .map-place,
    [rel='noreferrer'] {
      display: none;
    }
    .widget .on-paper {
      display: block;
    }
    .widget .row,
    .widget .best {
      display: block;
      padding: 0.5em 0;
      margin: 0;
      background: none;
      break-inside: avoid;
    }
    .widget .actions {
      gap: 0 1.5em;
      margin: 0;
    }
    .widget .actions .button {
      inline-size: auto;
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    .widget .actions [rel='noreferrer'] {
      display: none;
    }
    .actions a[href^='http']::after {
      content: ': ' attr(href);
      font-weight: 400;
    }
  }
  @media (forced-colors: active) {
    .best {
      border: 1px solid;
    }
  }
`;
