import { css } from 'lit';

export const detailsStyles = css`
  .details {
    grid-column: 1 / -1;
    margin-block-start: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_border);
  }
  .details table {
    margin-block-end: 0.75em;
  }
  .details caption,
  .details dt {
    text-align: start;
    font-weight: 600;
  }
  .details dl,
  .details dd {
    margin: 0;
  }
  .details dl > div {
    margin-block-end: 0.5em;
  }
`;
