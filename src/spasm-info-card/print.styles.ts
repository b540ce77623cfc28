import { css } from 'lit';

export const printStyles = css`
  /* Two sheets of paper: the text in full lines, the sources small, each with its address. */
  @media print {
    .widget {
      max-inline-size: none;
      font-size: 10pt;
      line-height: 1.4;
    }
    .section .actions,
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
    summary {
      min-block-size: 0;
      padding-block-start: 0.5em;
      break-after: avoid;
    }
    .emergency,
    .body > * + * {
      margin-block: 0.35em;
    }
    .emergency ul,
    .sign,
    .visit {
      columns: 2;
    }
    .do,
    .dont,
    .caution {
      gap: 0.2em;
    }
    .body {
      padding-block-end: 0.3em;
    }
    li,
    .when,
    .emergency {
      break-inside: avoid;
    }
    .more,
    footer .more {
      display: block;
      font-size: 8.5pt;
      line-height: 1.3;
    }
    .sources {
      font-size: 7pt;
    }
    .more p {
      margin: 0;
    }
    .more a {
      text-decoration: none;
    }
    .more summary {
      min-block-size: 0;
      padding: 0;
      font-weight: 600;
    }
    .sources li + li,
    .sources li {
      padding: 0;
      border: 0;
    }
    .sources p,
    .basis a {
      display: inline;
      padding: 0;
    }
    .sources .basis,
    .basis a {
      margin-inline-start: 0.5em;
    }
    .basis a:not(.again)::after,
    a.button[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }
  }
`;
