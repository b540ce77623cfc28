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
    display: flex;
    gap: 0.5em;
    max-inline-size: 32em;
  }
  .line .field {
    flex: 1;
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
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary:hover {
    color: var(--_text);
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

  @container widget (min-width: 34em) {
    .row {
      display: grid;
      grid-template-columns: 1fr auto;
      column-gap: 1em;
      align-items: center;
    }
    .row .head {
      justify-content: flex-start;
    }
    .row .actions {
      grid-column: 2;
      grid-row: 1 / span 2;
      margin: 0;
    }
  }
  @container widget (max-width: 34em) {
    .best .button,
    .best .actions {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .best {
      border: 1px solid;
    }
  }
`;
