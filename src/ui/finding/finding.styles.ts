import {css} from 'lit';

export const styles = css`
  .finder {
    display: grid;
    gap: 16px;
  }

  form {
    display: grid;
    gap: 12px;
  }

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

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr));
    gap: 12px;
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

  .offers {
    display: grid;
    gap: 8px;
  }

  .offer {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  summary {
    position: relative;
    display: grid;
    gap: 4px;
    padding: 12px 44px 12px 16px;
    border-radius: var(--_radius);
    list-style: none;
    cursor: pointer;
  }

  :dir(rtl) > summary,
  [dir='rtl'] summary {
    padding-inline: 16px 44px;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    position: absolute;
    inset-block-start: 20px;
    inset-inline-end: 18px;
    inline-size: 9px;
    block-size: 9px;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    transition: transform 150ms;
  }

  [open] > summary::after {
    transform: translateY(5px) rotate(225deg);
  }

  summary:hover {
    background: var(--_soft);
  }

  h3 {
    font-size: 1.0625em;
  }

  .where {
    overflow: hidden;
    font-size: 0.9375em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .details {
    display: grid;
    gap: 12px;
    max-inline-size: 65ch;
    padding: 4px 16px 16px;
  }

  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }

  .reach a {
    padding-block: 10px;
  }

  .checked {
    font-size: 0.8125em;
  }

  .empty {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
`;
