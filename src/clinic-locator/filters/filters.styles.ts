import { css } from 'lit';

/** The panel of filters. */
export const filtersStyles = css`
  .filter-panel {
    margin-block-start: 0.5em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .filter-panel fieldset + fieldset {
    margin-block-start: 1em;
  }
  .filter-panel legend {
    font-weight: 650;
  }
  .filter-panel summary,
  .select span {
    font-weight: 600;
    font-size: 0.9em;
  }
  .box {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    margin: 0.2em 0.4em 0.2em 0;
    padding-inline: 0.7em 0.8em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
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
  .filter-panel > .actions {
    column-gap: 1em;
  }
  @container widget (min-width: 34em) {
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
