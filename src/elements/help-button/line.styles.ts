import {css} from 'lit';

export const lineStyles = css`
  .lines {
    display: grid;
    gap: 12px;
  }

  .line {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .town .line {
    background: var(--_soft);
  }

  .line h3 {
    font-size: 1.0625em;
  }

  .call {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }

  .others .phone {
    display: inline-block;
    min-block-size: 44px;
    padding: 10px 12px;
    font-weight: 600;
  }

  .checked {
    font-size: 0.8125em;
  }

  .ways-to,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .engaged {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_surface);
  }

  .engaged .phone {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 8px;
    font-weight: 650;
  }

  .needs summary {
    min-block-size: 44px;
    padding-block: 10px;
    font-weight: 650;
    cursor: pointer;
  }

  .needs .choices {
    padding-block: 8px;
  }

  .choices [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;
