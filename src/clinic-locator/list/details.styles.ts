import { css } from 'lit';

export const detailsStyles = css`
  .details {
    margin-block-start: 1em;
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
    max-inline-size: 22em;
    aspect-ratio: 3 / 2;
    overflow: hidden;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_border);
    margin-block-end: 0.75em;
  }
  .photo img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
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
  @container widget (min-width: 34em) {
    .details dl {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 1.5em;
    }
  }
  .details dl > .contact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    margin: 0;
  }
`;
