import { css } from 'lit';

export const printStyles = css`
  /* Few sheets of paper: two columns, and below each section the addresses that it rests on, small. */
  @media print {
    .widget {
      max-inline-size: none;
      font-size: 11pt;
      line-height: 1.25;
    }
    .guide,
    .section .actions,
    .rest summary,
    summary::before {
      display: none;
    }
    p,
    li {
      max-width: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .message,
    .emergency,
    .contact,
    .foot,
    .body > * + * {
      margin-block: 0.15em 0;
    }
    .emergency {
      padding-block: 0.5em;
    }
    /* all sections in one run of columns, so that the last sheet's second column is used to its end */
    .widget,
    .emergency ul {
      columns: 2;
      column-gap: 1.2em;
    }
    .top,
    .message,
    .emergency {
      column-span: all;
      margin-block-end: 0.35em;
    }
    .emergency ul {
      margin-block: 0.35em;
    }
    .emergency .rest ul {
      margin-block-start: -0.35em;
    }
    .sections {
      border: 0;
    }
    .section {
      border: 0;
    }
    summary {
      min-block-size: 0;
      padding-block-start: 0.2em;
      break-after: avoid;
    }
    .do,
    .dont,
    .caution {
      gap: 0.15em;
    }
    .body {
      padding-block-end: 0.15em;
    }
    p,
    li,
    .when {
      break-inside: avoid;
    }
    .more,
    .foot {
      display: block;
      font-size: inherit;
    }
    .more .sources {
      font-size: 9pt;
      line-height: 1.15;
    }
    .more p {
      margin: 0;
    }
    .more summary {
      min-block-size: 0;
      padding: 0;
      font-weight: 600;
    }
    .sources p:not(.basis),
    .basis strong,
    .sources a.again {
      display: none;
    }
    .sources :is(ul, li, p, a),
    .sources li + li {
      display: inline;
      padding: 0;
      border: 0;
      text-decoration: none;
    }
    .basis a::after {
      content: '. ';
      color: var(--_text);
    }
    .basis a:not(.known)::after,
    a.button[href^='http']::after {
      content: ' ' attr(href) ' ';
      font-weight: 400;
    }
    .button.button {
      min-block-size: 0;
      padding: 0.1em 0.6em;
    }
    a.button.button[href^='http'] {
      display: block;
    }
  }
`;
