import {css} from 'lit';

export const styles = css`
  :host {
    max-inline-size: 28rem;
  }

  .card {
    display: grid;
    gap: 16px;
  }

  .role {
    margin-block-start: 4px;
  }

  .call {
    inline-size: 100%;
    font-size: 1.125em;
  }

  .hours {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 16px;
    margin-block-start: 4px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
`;
