import { css } from 'lit';
import { tokenStyles } from './tokens.ts';

/** What all widgets look like. Sizes in em: a page's root size is not ours to trust. */
export const baseStyles = [
  tokenStyles,
  css`
    /* !important in a shadow root beats !important of the page, so these few survive any page. */
    :host {
      display: block !important;
    }
    /*
     * The frame is measured by its own width (container queries), so by itself it has no width for a
     * parent that shrinks to its content: a flex box, a float, a dialog. This line of dots, out of sight,
     * has one: about 30em where there is room, and it breaks where there is less.
     */
    :host::before {
      content: '. . . . . . . . . .' !important;
      display: block !important;
      visibility: hidden !important;
      block-size: 0 !important;
      min-block-size: 0 !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      overflow: hidden !important;
      float: none !important;
      position: static !important;
      font: 16px / 1 sans-serif !important;
      letter-spacing: 0 !important;
      word-spacing: 3em !important;
      white-space: normal !important;
    }
    :host([hidden]) {
      display: none !important;
    }
    slot.ready::slotted([data-fallback]),
    slot.ready::slotted(table) {
      display: none !important;
    }

    .widget {
      all: initial;
      display: block;
      box-sizing: border-box;
      container: widget / inline-size;
      /* the least where even a line of dots is broken, as in a column of min-content */
      contain-intrinsic-inline-size: calc(10em + 2 * var(--_space));
      color-scheme: inherit;
      font-family: var(--_font);
      font-size: var(--_font-size);
      line-height: 1.5;
      color: var(--_text);
      background: var(--_surface);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      /* large text needs the room at the sides */
      padding: var(--_space) min(var(--_space), 6%);
      max-inline-size: 46em;
      text-align: start;
      overflow-wrap: anywhere;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }
    .widget *,
    .widget ::before {
      box-sizing: border-box;
    }

    h2,
    h3,
    h4,
    h5,
    h6,
    p,
    ul,
    ol,
    fieldset,
    legend {
      margin: 0;
      padding: 0;
      border: 0;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      font-size: 1.06em;
      font-weight: 650;
      line-height: 1.3;
      letter-spacing: -0.01em;
    }
    .top {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: 0.75em;
    }
    .top > button {
      flex: none;
    }
    .title {
      font-size: 1.3em;
      line-height: 1.25;
    }
    p,
    li {
      max-width: 65ch;
    }
    p + p {
      margin-block-start: 0.6em;
    }
    .muted {
      color: var(--_muted);
      font-size: 0.9em;
    }
    .number {
      font-variant-numeric: tabular-nums;
    }
    /* it breaks only where it is wider than a line by itself */
    .whole {
      display: inline-block;
    }

    a,
    .link {
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    button {
      font: inherit;
      margin: 0;
      touch-action: manipulation;
    }
    .link {
      display: inline-flex;
      align-items: center;
      /* also where the text is small */
      min-block-size: max(2.75em, 44px);
      padding: 0;
      border: 0;
      background: none;
      cursor: pointer;
    }
    summary {
      display: flex;
      align-items: center;
      gap: 0.5em;
      min-block-size: max(2.75em, 44px);
      list-style: none;
      cursor: pointer;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    .link[aria-expanded] {
      gap: 0.5em;
    }
    /*
     * One arrow for whatever opens in place, on the left, where it is seen at any zoom: along the line, or down
     * when open.
     */
    summary::before,
    .link[aria-expanded]::before {
      content: '';
      flex: none;
      inline-size: 0.42em;
      block-size: 0.42em;
      margin-inline: 0.1em 0.15em;
      border: solid var(--_accent);
      border-width: 0 0.13em 0.13em 0;
      rotate: -45deg;
    }
    summary:dir(rtl)::before,
    .link[aria-expanded]:dir(rtl)::before {
      rotate: 135deg;
    }
    details[open] > summary::before,
    .link[aria-expanded='true']::before {
      rotate: 45deg;
    }
    @media (prefers-reduced-motion: no-preference) {
      summary::before,
      .link[aria-expanded]::before {
        transition: rotate 120ms;
      }
    }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      text-align: center;
      min-block-size: 2.75em;
      padding: 0.4em 1.1em;
      border: 1.5px solid transparent;
      border-radius: calc(var(--_radius) * 0.8);
      background: var(--_accent);
      color: var(--_on-accent);
      font-weight: 650;
      text-decoration: none;
      cursor: pointer;
    }
    .button.quiet {
      background: none;
      border-color: var(--_border);
      color: var(--_accent);
    }
    .button.alert {
      background: var(--_alert);
      color: var(--_on-alert);
    }
    .button.full {
      inline-size: 100%;
    }
    .button[aria-disabled='true'] {
      opacity: 0.55;
      cursor: default;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin-block-start: 0.75em;
    }
    .field {
      font: inherit;
      color: inherit;
      background: var(--_surface);
      min-block-size: 2.75em;
      min-inline-size: 0;
      margin: 0;
      padding: 0.5em 0.85em;
      border: 1.5px solid var(--_muted);
      border-radius: calc(var(--_radius) * 0.8);
    }
    :focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }

    /* The emergency block: no part, no slot, and colours that no variable reaches. */
    .emergency {
      margin-block: var(--_space);
      padding: 0.9em 1em;
      border-inline-start: 0.25em solid var(--_alert);
      border-radius: 0.6em;
      background: var(--_alert-soft);
    }
    .emergency > :first-child {
      color: var(--_alert);
    }
    .emergency ul {
      padding-inline-start: 1.2em;
      margin-block: 0.4em 0.8em;
    }
    .rest summary {
      color: var(--_alert);
    }
    .emergency summary::before {
      border-color: var(--_alert);
    }
    .emergency ul:has(+ .rest) {
      margin-block-end: 0;
    }
    /* where there is room, nothing is folded */
    @supports selector(::details-content) {
      @container widget (min-width: 34em) {
        .rest::details-content {
          content-visibility: visible;
          block-size: auto;
        }
        .rest summary {
          display: none;
        }
        .rest ul {
          margin-block-start: 0;
        }
      }
    }
    .emergency :focus-visible {
      outline-color: var(--_alert);
    }

    /* Large text on a narrow phone: the room goes to words, so that none breaks inside. */
    @container widget (max-width: 13.5em) {
      .top {
        flex-wrap: wrap;
      }
      .button {
        padding-inline: 0.3em;
      }
      .emergency {
        padding-inline: 0.4em;
      }
      .emergency ul {
        padding-inline-start: 0.8em;
      }
      .whole {
        letter-spacing: -0.02em;
      }
    }

    /* a control among it shows itself to the keyboard */
    .visually-hidden:not(:focus-visible) {
      position: absolute;
      min-block-size: 0;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .editor {
      display: block;
      margin-block-start: var(--_space);
      padding: 0.75em 1em;
      border: 1.5px dashed var(--_wait);
      border-radius: 0.6em;
      font-size: 0.9em;
    }
    .editor ul {
      padding-inline-start: 1.2em;
      margin-block-start: 0.4em;
    }
    .editor code {
      font-family: ui-monospace, monospace;
    }

    @media (prefers-contrast: more) {
      .widget {
        --_muted: var(--_text);
        --_border: color-mix(in srgb, var(--_text) 60%, var(--_surface));
      }
    }
    @media (forced-colors: active) {
      .button {
        border-color: ButtonBorder;
      }
    }
    @media print {
      .widget {
        color-scheme: light;
        border: 0;
        padding: 0;
      }
      .widget :focus-visible {
        outline: 0;
      }
      .new-tab {
        display: none;
      }
      /* most printers leave the ground white, so light text would be lost */
      .widget .button {
        background: none;
        border-color: currentColor;
        color: inherit;
      }
      button,
      .editor {
        display: none !important;
      }
    }
  `,
];
