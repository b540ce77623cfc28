import { css } from 'lit';

export const locatorStyles = css`
  .search {
    margin-block-start: calc(var(--_space) * 0.6);
  }
  .search label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }
  .line {
    position: relative;
    display: flex;
    gap: 0.5em;
  }
  .line .field {
    flex: 1;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .lacks,
  .notice {
    color: var(--_wait);
    font-size: 0.9em;
  }
  .status {
    margin-block-start: 0.75em;
    max-inline-size: 65ch;
  }
  /* Where the page's own way on stands below the frame, it stands apart from it. */
  ::slotted([data-fallback]) {
    margin-block-start: 0.75em;
  }
  ::slotted(a[data-fallback]) {
    display: inline-block;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .link:disabled {
    opacity: 0.55;
    cursor: default;
  }

  .list {
    list-style: none;
    margin-block-start: 0.9em;
  }
  .row,
  .best,
  .skeleton {
    max-inline-size: none;
    padding-block: 1em;
  }
  .row + .row,
  .skeleton + .skeleton {
    border-block-start: 1px solid var(--_border);
  }
  .best {
    padding: 1em;
    margin-block-end: 0.5em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  /* A picture beside all that is said; on a phone beside the name, so that the rest has the whole line. */
  .pictured .face {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 1em;
  }
  .pictured .about {
    display: contents;
  }
  .pictured .thumb {
    grid-row: 1 / span 6;
  }
  .thumb {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 5em;
    block-size: 5em;
    overflow: hidden;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_soft);
    color: var(--_muted);
  }
  .best .thumb {
    background: var(--_surface);
  }
  .thumb > * {
    grid-area: 1 / 1;
  }
  .thumb .icon {
    inline-size: 40%;
    block-size: 40%;
    stroke-width: 1.1;
  }
  .thumb img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  img[hidden] {
    display: none;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.75em;
  }
  .list .head > :first-child {
    font-size: 1.12em;
  }
  .best .head > :first-child {
    font-size: 1.25em;
  }
  .head .number {
    white-space: nowrap;
    font-weight: 600;
  }
  .facts {
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
    margin-block: 0.2em;
  }
  /* no taller than its text, though a finger gets more */
  .facts > .link {
    flex: none;
    align-self: start;
    margin-block: calc(0.75em - max(1.375em, 22px));
    margin-inline-start: auto;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
  }
  .why {
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_accent);
  }
  .closed-now {
    margin-block-start: 0.75em;
  }
  .closed-now .emergency {
    margin-block: 0.75em 0;
    padding-block: 0.5em 0.9em;
  }
  .emergency summary > * {
    color: var(--_alert);
  }
  .button.outlined {
    background: var(--_surface);
    border-color: currentColor;
    color: var(--_alert);
  }
  .state {
    display: flex;
    gap: 0.4em;
    font-weight: 600;
  }
  .state .icon {
    margin-block-start: 0.125em;
  }
  .state.open {
    color: var(--_good);
  }
  .state.open .icon {
    fill: color-mix(in srgb, currentColor 30%, transparent);
  }
  .state.closed,
  .state.doubt {
    color: var(--_wait);
  }
  table {
    border-spacing: 0;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  th,
  td {
    padding: 0.2em 0;
    padding-inline-end: 1.25em;
    vertical-align: top;
  }
  .today > * {
    font-weight: 650;
  }
  .chosen[aria-disabled='true'] {
    border-color: var(--_accent);
    opacity: 1;
  }
  .list .actions {
    align-items: stretch;
  }
  .list .button {
    gap: 0.45em;
  }
  .button.bare {
    padding-inline: 0.7em;
    background: none;
    color: var(--_accent);
    font-weight: 400;
  }
  .bare:hover {
    text-decoration: underline;
  }
  .note {
    margin-block-start: 0.75em;
  }

  /* As tall as a row with its name, hours, address, number and buttons. */
  .skeleton {
    block-size: 10.3em;
    background: linear-gradient(var(--_soft) 0 0) 0 6em / 100% 2.75em no-repeat;
  }
  .skeleton::before,
  .skeleton::after {
    content: '';
    display: block;
    block-size: 1em;
    inline-size: 55%;
    border-radius: 0.4em;
    background: var(--_soft);
  }
  .skeleton::after {
    inline-size: 35%;
    margin-block-start: 0.6em;
  }
  /* The place of the map: its title, the map, its buttons, its sentence. */
  .map-room {
    margin-block-start: var(--_space);
    block-size: calc(2.75em + min(100cqi, 24em) + 0.75em + 2.75em + 1.89em);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .map-room + p {
    margin-block-start: 0.6em;
  }

  /* Large text on a narrow phone: what is typed has the line for itself. */
  @container widget (max-width: 16em) {
    .line {
      flex-wrap: wrap;
    }
    .line > .field,
    .line > .button {
      flex: 1 0 100%;
    }
    .pictured .face {
      display: block;
    }
    .pictured .thumb {
      display: none;
    }
    .head,
    .facts {
      flex-wrap: wrap;
      column-gap: 0.75em;
      row-gap: 0;
    }
  }
  @container widget (max-width: 13.5em) {
    .best {
      padding-inline: 0.4em;
    }
  }
  /* Tiles of one size, the picture over its word; more than three stand in two lines. */
  @container widget (min-width: 16em) and (max-width: 34em) {
    .list .actions {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .list .actions.many {
      grid-auto-flow: row;
      grid-template-columns: 1fr 1fr;
    }
    .list .button {
      flex-direction: column;
      gap: 0.15em;
      min-block-size: 4.6em;
      padding: 0.4em 0.1em;
      line-height: 1.25;
    }
    .best {
      padding-inline: 0.75em;
    }
    .skeleton {
      block-size: 13.3em;
      background-position-y: 7.4em;
      background-size: 100% 4.6em;
    }
    .list .button:only-child {
      min-block-size: 2.75em;
    }
    .pictured .thumb {
      grid-row: 1;
      inline-size: 3.5em;
      block-size: 3.5em;
    }
    .pictured .head {
      align-self: center;
    }
    .pictured .about > :not(.head) {
      grid-column: 1 / -1;
    }
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
  }
  .on-paper {
    display: none;
  }
  /* A sheet of names, addresses and phones; the way there is no use on paper. */
  @media print {
    .widget {
      max-inline-size: none;
    }
    .search,
    .filter-panel,
    .others,
    .more,
    .map-place,
    [rel='noreferrer'] {
      display: none;
    }
    .widget .on-paper {
      display: block;
    }
    .widget .row,
    .widget .best {
      display: block;
      padding: 0.5em 0;
      margin: 0;
      background: none;
      break-inside: avoid;
    }
    .widget .thumb,
    .widget .icon,
    .widget .list [href^='tel'] {
      display: none;
    }
    .widget .list .actions {
      display: block;
      margin: 0;
    }
    .widget .actions .button {
      min-block-size: 0;
      padding: 0;
      border: 0;
      text-align: start;
    }
    .actions a[href^='http']::after {
      content: ': ' attr(href);
      font-weight: 400;
    }
  }
  @media (forced-colors: active) {
    .best {
      border: 1px solid;
    }
  }
`;
