import { css } from 'lit';

/** What comes with suggestions and filters. */
export const findStyles = css`
  .suggestions {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 0.25em);
    inset-inline: 0;
    max-block-size: 24em;
    overflow-y: auto;
    list-style: none;
    padding: 0.3em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 0.14);
  }
  .suggestions[hidden] {
    display: none;
  }
  .suggestions li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: 1em;
    max-inline-size: none;
    min-block-size: 2.75em;
    padding: 0.3em 0.7em;
    border-radius: 0.5em;
    cursor: pointer;
  }
  .suggestions li:hover,
  .suggestions [aria-selected='true'] {
    background: var(--_soft);
  }
  .suggestions [aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

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
  .filter-panel summary {
    cursor: pointer;
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
    .suggestions [aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
    }
    .filter-panel {
      border: 1px solid;
    }
  }
`;
