import {css} from 'lit';

/** A quiet frame around one thing. */
export const card = css`
  .card {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .facts {
    display: grid;
    gap: 8px;
  }

  .fact {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: 12px;
    align-items: start;
  }

  .fact > .icon {
    margin-block-start: 2px;
    color: var(--_accent);
  }
`;
