import { css } from 'lit';

/** The panel of filters. */
export const filtersStyles = css`
  .filter-panel {
    margin-block-start: 0.5em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .filter-panel fieldset {
    margin-block-start: 0.9em;
  }
  .filter-panel legend,
  .select span {
    font-weight: 600;
  }
  .box {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: max(2.75em, 44px);
    cursor: pointer;
  }
  .box input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .selects {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.5em;
  }
  .select {
    display: grid;
    gap: 0.25em;
  }
  .select .field {
    inline-size: 100%;
  }
  .filter-panel > .link {
    margin-block-start: 0.5em;
  }
  @container widget (min-width: 34em) {
    .filter-panel fieldset {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 1em;
    }
    .filter-panel legend,
    .filter-panel details,
    .filter-panel .selects {
      grid-column: 1 / -1;
    }
    .selects {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .filter-panel {
      border: 1px solid;
    }
  }
`;
