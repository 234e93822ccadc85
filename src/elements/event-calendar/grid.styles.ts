import {css} from 'lit';

export const gridStyles = css`
  .planner {
    display: grid;
    gap: 16px;
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .pager h3 {
    flex: 1 1 10em;
    min-block-size: 1.25em;
    text-align: center;
  }

  .jump {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .jump input {
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid color-mix(in oklch, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in oklch, currentColor 4%, transparent);
    color: inherit;
    font: inherit;
  }

  .grid {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .grid th {
    padding: 4px;
    font-size: 0.875em;
    font-weight: 650;
  }

  .grid td {
    position: relative;
    block-size: 104px;
    padding: 4px 6px;
    border: 1px solid var(--_line);
    vertical-align: top;
    cursor: pointer;
    overflow: hidden;
  }

  .grid.week td {
    block-size: 160px;
  }

  .grid td:hover {
    background: var(--_soft);
  }

  .grid td.other {
    color: var(--_muted);
  }

  .grid td.weekend {
    background: color-mix(in oklch, currentColor 3%, transparent);
  }

  .grid td[aria-selected='true'] {
    background: var(--_soft);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  .grid td:focus-visible {
    outline-offset: -4px;
  }

  .number {
    display: inline-block;
    min-inline-size: 26px;
    font-size: 0.9375em;
    line-height: 26px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  [aria-current='date'] .number {
    border-radius: 13px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }

  .names {
    display: block;
    font-size: 0.8125em;
    line-height: 1.3;
  }

  .rest {
    display: block;
  }

  .names .name {
    display: block;
    margin-block-end: 2px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .week .names .name {
    white-space: normal;
  }

  .names .cancelled {
    text-decoration: line-through;
  }

  .dot {
    display: none;
  }

  .chosen-day {
    display: grid;
    gap: 8px;
  }

  /* On a phone a day has room for the number of its dates; the day that is tapped stands below. */
  @container (max-width: 560px) {
    .pager h3 {
      order: -1;
      flex-basis: 100%;
      text-align: start;
    }

    .pager .button {
      padding-inline: 12px;
    }

    .grid td,
    .grid.week td {
      block-size: 52px;
      padding: 2px;
      text-align: center;
    }

    .names {
      display: none;
    }

    .dot {
      display: block;
      margin-inline: auto;
      inline-size: 18px;
      border-radius: 9px;
      background: var(--_accent);
      color: var(--_on-accent);
      font-size: 0.6875em;
      font-weight: 700;
      line-height: 16px;
    }
  }

  @media (forced-colors: active) {
    .grid td {
      border-color: CanvasText;
    }

    .grid td[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }

    [aria-current='date'] .number,
    .dot {
      border: 1px solid;
    }
  }
`;
