import { css } from 'lit';

export const logStyles = css`
  .log {
    overflow-x: auto;
  }
  .log table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .log caption {
    text-align: start;
    font-weight: 650;
    padding-block-end: 0.4em;
  }
  .log :is(th, td) {
    padding: 0.4em 0.7em 0.4em 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: normal;
  }
  .log th {
    font-weight: 650;
    color: var(--_muted);
  }
  .log td:nth-child(-n + 2) {
    white-space: nowrap;
  }
  .log [scope='rowgroup'] {
    padding-block-start: 1em;
    color: inherit;
  }
  .log :is(th, td):last-child {
    padding-inline-end: 0;
  }
  @container widget (max-width: 30em) {
    .log :is(th, td) {
      padding-inline-end: 0.4em;
      font-size: 0.85em;
    }
  }
  @media print {
    /* whoever prints wants the log; a screen that says whom to call goes with it */
    .widget:has(.sheet)
      :is(.screen:not(:has(.calls)), .days, .foot, .more > :not(.sheet), .visually-hidden) {
      display: none;
    }
    .widget .sheet {
      border: 0;
      padding: 0;
    }
    .log {
      overflow: visible;
    }
    .sheet table,
    .muted {
      font-size: 11pt;
    }
    .log tr {
      break-inside: avoid;
    }
    .log [scope='rowgroup'] {
      break-after: avoid;
    }
  }
`;
