import {css} from 'lit';

export const styles = css`
  .months,
  .month {
    display: grid;
    gap: 12px;
  }

  .months {
    gap: 24px;
  }

  .entries {
    display: grid;
    gap: 8px;
  }

  .entry {
    display: grid;
    grid-template-columns: 56px 1fr;
    gap: 12px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .day {
    display: grid;
    place-content: center;
    justify-items: center;
    align-self: start;
    padding-block: 4px;
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_soft);
    line-height: 1.2;
    font-size: 0.875em;
  }

  .day b {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }

  .what {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }

  .cancelled .name,
  .cancelled .time {
    text-decoration: line-through;
  }

  .status {
    font-weight: 650;
  }

  details > summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .entry details {
    font-size: 0.9375em;
  }

  .details {
    display: grid;
    gap: 8px;
    max-inline-size: 65ch;
    padding-block: 4px 8px;
  }

  .more {
    justify-self: stretch;
  }
`;
