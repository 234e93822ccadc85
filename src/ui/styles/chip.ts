import {css} from 'lit';

/** Facts in a word: kostenlos, ohne Anmeldung, digital. Never more than four in a row. */
export const chip = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }

  .chip {
    padding: 1px 10px;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--_soft);
    font-size: 0.875em;
  }

  /* In a list one line is enough: what does not fit stands in the details. */
  .row .chips {
    block-size: 1.75em;
    overflow: hidden;
  }
`;
