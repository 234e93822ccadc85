import {css} from 'lit';

export const styles = css`
  .calendar {
    display: grid;
    gap: 16px;
    container-type: inline-size;
  }

  .months,
  .month {
    display: grid;
    gap: 12px;
  }

  .months {
    gap: 24px;
  }

  .views,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .calendar .actions {
    padding: 0;
  }

  .views .button {
    flex: 0 1 auto;
  }

  @container (max-width: 400px) {
    .views .button {
      flex: 1;
      padding-inline: 4px;
    }
  }

  .button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
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
  .cancelled .time,
  .gone .day {
    text-decoration: line-through;
  }

  .gone {
    border-style: dashed;
    color: var(--_muted);
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

  .about,
  .details,
  .kept {
    display: grid;
    gap: 8px;
    max-inline-size: 65ch;
    padding-block: 4px 8px;
  }

  .calendar .entry .actions {
    padding-block: 8px;
  }

  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }

  .reach a,
  .way {
    padding-block: 10px;
  }

  .kept {
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .more {
    justify-self: stretch;
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
