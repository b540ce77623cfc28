import { css } from 'lit';

export const logStyles = css`
  .log {
    overflow-x: auto;
  }
  .log table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
  .log caption {
    text-align: start;
    font-weight: 650;
    padding-block-end: 0.4em;
  }
  .log :is(th, td) {
    padding: 0.4em 0.9em 0.4em 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: normal;
  }
  .log th {
    font-weight: 650;
    color: var(--_muted);
  }
  @media print {
    .log {
      overflow: visible;
    }
    .log tr {
      break-inside: avoid;
    }
  }
`;
