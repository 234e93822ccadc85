import {css} from 'lit';

/** The table of topics and districts, which scrolls within itself. */
export const overviewStyles = css`
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  /* What is hidden in cells is placed within it, else the page would grow. */
  .scroll {
    position: relative;
    max-inline-size: 100%;
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }

  table {
    border-collapse: collapse;
    overflow-wrap: normal;
  }

  th,
  td {
    padding: 1px;
    border-block-end: 1px solid var(--_line);
    text-align: center;
  }

  th {
    font-size: 0.9375em;
    font-weight: 500;
  }

  /* Names stand upright, so that twelve districts need no more room than their figures. */
  th[scope='col'] {
    min-inline-size: 46px;
    padding-block: 8px;
    vertical-align: bottom;
  }

  th[scope='col'] span {
    max-block-size: 12rem;
    writing-mode: vertical-rl;
    rotate: 180deg;
    text-align: start;
  }

  th[scope='row'],
  thead td {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 12rem;
    min-inline-size: min(9rem, 35vw);
    padding-block: 4px;
    padding-inline-end: 8px;
    background: var(--_surface);
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  td button {
    inline-size: 100%;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    /* Where colours are the visitor's own it is drawn. */
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--_soft);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  td button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  td button:focus-visible {
    outline-offset: -3px;
  }

  td button[aria-pressed='true']:focus-visible {
    outline-color: var(--_on-accent);
  }

  /* Colours are the visitor's own there: what is on is told by a thick line. */
  @media (forced-colors: active) {
    td button[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
