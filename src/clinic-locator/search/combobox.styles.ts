import { css } from 'lit';

/** The list of suggestions. */
export const comboboxStyles = css`
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
  @media (forced-colors: active) {
    .suggestions [aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
