import {css} from 'lit';

export const styles = css`
  .days {
    display: grid;
    gap: 24px;
  }

  .day,
  .empty {
    display: grid;
    gap: 12px;
  }

  .hours-of-day {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: 8px;
  }

  .hour {
    display: grid;
    gap: 4px;
    align-content: start;
    min-inline-size: 0;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
  }

  .time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
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

  details[open] > summary {
    margin-block-end: 12px;
  }

  .call {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .call .icon {
    color: var(--_accent);
  }

  .phone {
    padding-block: 10px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;
