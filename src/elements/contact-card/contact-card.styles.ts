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

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
`;
