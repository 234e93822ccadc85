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
    gap: 4px;
  }

  .fact {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: 12px;
  }

  /* A line is as high as a thumb needs it. */
  .fact > div {
    padding-block: 10px;
  }

  .fact > .icon {
    margin-block-start: 12px;
    color: var(--_accent);
  }
`;
