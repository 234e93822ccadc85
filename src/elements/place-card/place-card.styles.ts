import {css} from 'lit';

export const styles = css`
  :host {
    max-inline-size: 40rem;
  }

  .card,
  .details {
    display: grid;
    gap: 12px;
  }

  .places {
    display: grid;
    gap: 8px;
  }

  .place {
    display: grid;
    gap: 4px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .has,
  .soon {
    font-weight: 600;
  }

  /* A place without details has nowhere else to say what did not fit on the line. */
  .row .chips {
    block-size: auto;
    overflow: visible;
  }

  details > summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .empty {
    display: grid;
    gap: 12px;
  }
`;
