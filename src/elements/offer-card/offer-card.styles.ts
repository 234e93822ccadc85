import {css} from 'lit';

export const styles = css`
  :host {
    max-inline-size: 40rem;
  }

  .card {
    display: grid;
    gap: 8px;
  }

  h3 {
    font-size: 1.125em;
  }

  .district {
    font-size: 0.9375em;
  }

  /* The card has its own edge. */
  .card .details {
    padding: 4px 0 0;
  }

  .details a {
    display: inline-block;
    padding-block: 10px;
  }
`;
