import {css} from 'lit';

export const styles = css`
  .guide {
    display: grid;
    gap: 8px;
    margin-block-end: 16px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_soft);
  }

  .guide ol {
    display: grid;
    gap: 8px;
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .guide summary {
    min-block-size: 32px;
    cursor: pointer;
  }

  .guide .phone {
    white-space: nowrap;
  }
`;
