import {css} from 'lit';

/** A search over a list: the field, how many are found, and what stands where nothing is. */
export const search = css`
  .search {
    position: relative;
  }

  .search input {
    padding-inline-start: 44px;
    min-block-size: 52px;
    font-size: 1.0625em;
  }

  .search .icon {
    position: absolute;
    inset-block-end: 16px;
    inset-inline-start: 14px;
    color: var(--_muted);
    pointer-events: none;
  }

  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 44px;
  }

  .count [role='status'] {
    font-weight: 650;
  }

  .empty {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
`;
