import { css } from 'lit';

export const moreStyles = css`
  .more > .block + * {
    margin-block-start: 1.2em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--_border);
  }
  .block > * + *,
  .known > * + * {
    margin-block-start: 0.7em;
  }
  .block > :is(h2, h3, h4, h5, h6),
  .log caption {
    font-size: 1.1em;
  }
  .known :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .known li + li {
    margin-block-start: 0.3em;
  }
  .more > * + * {
    margin-block-start: 0.7em;
  }
  .more ul {
    margin-block-start: 0.2em;
    padding-inline-start: 1.2em;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 0.65em;
    min-block-size: max(2.75em, 44px);
    inline-size: fit-content;
    max-inline-size: 100%;
    cursor: pointer;
  }
  .switch input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.8em;
  }
  summary {
    color: var(--_accent);
  }
`;
