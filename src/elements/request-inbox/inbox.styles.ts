import {css} from 'lit';

export const inboxStyles = css`
  /* Fields, words and tables may be narrower than they would like to be. */
  .inbox,
  .keys .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .inbox {
    gap: 16px;
    container-type: inline-size;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }

  h2:focus {
    outline: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  /* Live regions stand in the page before they say something, and take no room until then. */
  .told p,
  .top .fault {
    margin-block-start: 12px;
  }

  .told p {
    padding: 8px 16px;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-weight: 600;
  }

  .filters,
  .renew {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 16px;
  }

  .filters .field,
  .renew .field {
    flex: 1 1 11rem;
  }

  .filters .words {
    flex-grow: 2;
  }

  details > summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .keys ul {
    display: grid;
    gap: 4px;
    padding-block-end: 8px;
  }

  .list {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .list th,
  .list td {
    padding: 8px;
    text-align: start;
    vertical-align: middle;
    /* Columns are not made so narrow that words are cut. */
    overflow-wrap: break-word;
  }

  thead th {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .row {
    border-block-start: 1px solid var(--_line);
  }

  .row th {
    font-weight: 400;
  }

  .opener.button {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 12px;
    inline-size: 100%;
    justify-items: start;
    padding-inline: 4px;
    color: inherit;
    font-weight: inherit;
    text-align: start;
  }

  .opener .kind {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .new .opener .kind,
  .new .opener .who {
    font-weight: 700;
  }

  .opener .reference {
    grid-column: 1 / -1;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }

  .list .chip {
    white-space: nowrap;
  }

  .chip.new {
    border-color: currentColor;
    font-weight: 700;
  }

  .chip.cancelled,
  .chip.declined {
    border-style: dashed;
    border-color: currentColor;
    background: none;
    white-space: normal;
  }

  .label {
    display: none;
  }

  .opened td {
    padding: 0 0 16px;
  }

  .more {
    justify-self: stretch;
  }

  /* Cards: a table of seven columns has no room on a phone. */
  @container (max-width: 52rem) {
    .list,
    .list tbody,
    .list tr,
    .list th,
    .list td {
      display: block;
    }

    .list thead,
    .list .none {
      display: none;
    }

    .row {
      margin-block-start: 12px;
      padding: 8px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }

    .list th,
    .list td {
      padding: 4px;
      overflow-wrap: anywhere;
    }

    .list .row td {
      display: grid;
      grid-template-columns: 6.5rem 1fr;
      align-items: baseline;
      gap: 8px;
    }

    .list .row td > :not(.label) {
      justify-self: start;
    }

    .label {
      display: inline;
      font-size: 0.875em;
      color: var(--_muted);
    }

    .list .opened td {
      padding: 4px 0 8px;
    }
  }

  @media (forced-colors: active) {
    .chip {
      border-color: currentColor;
    }
  }
`;
