import {css} from 'lit';

export const styles = css`
  :host {
    max-inline-size: 40rem;
  }

  .card,
  .list,
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

  .chip .icon {
    inline-size: 16px;
    block-size: 16px;
    vertical-align: -0.15em;
    color: var(--_accent);
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .filter {
    min-block-size: 44px;
    padding-inline: 12px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .filter[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  /* Colours are the visitor's own there: what is on is told by a thick line. */
  @media (forced-colors: active) {
    .filter[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
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
