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
  @container widget (max-width: 13.5em) {
    .details {
      padding-inline-start: 0.4em;
    }
    /* no room for two columns */
    .details :is(table, caption, tr, th, td) {
      display: block;
    }
    .details th {
      padding-block-start: 0.5em;
    }
  }
  .photo {
    display: block;
    inline-size: 100%;
    max-inline-size: 22em;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_border);
    margin-block-end: 0.75em;
  }
  .department {
    margin-block-end: 1em;
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
  .details dl > .contact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    margin: 0;
  }
`;
