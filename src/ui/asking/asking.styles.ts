import {css} from 'lit';

export const askingStyles = css`
  .asking {
    container-type: inline-size;
  }

  .asking-form,
  .steps,
  .step,
  .look-up,
  .receipt,
  .other-ways,
  .before-sending {
    display: grid;
    gap: 16px;
    align-content: start;
    justify-items: stretch;
    min-inline-size: 0;
  }

  .steps {
    gap: 32px;
  }

  .asking h3,
  .asking h4 {
    scroll-margin-block-start: 16px;
  }

  .asking h3:focus,
  .asking h4:focus,
  .summary:focus,
  #ask-sure:focus {
    outline: none;
  }

  .asking h4 {
    font-size: 1.125em;
  }

  .asking fieldset {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .asking legend {
    padding: 0;
    font-weight: 600;
  }

  .asking fieldset.field > legend {
    font-size: 0.9375em;
  }

  .asking .day {
    margin-block-start: 8px;
  }

  .asking fieldset > .button {
    justify-self: start;
    margin-block-start: 8px;
  }

  .asking .optional {
    font-weight: 400;
  }

  .asking textarea {
    inline-size: 100%;
    min-block-size: 7em;
    padding: 8px 12px;
    border: 1px solid color-mix(in oklch, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in oklch, currentColor 4%, transparent);
    color: inherit;
    font: inherit;
    resize: vertical;
  }

  .option {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .option:hover {
    background: var(--_soft);
  }

  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_soft);
  }

  .option input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    accent-color: var(--_accent);
  }

  .options {
    display: grid;
    gap: 4px;
  }

  .hint {
    font-size: 0.9375em;
  }

  /* Never colour alone: the bar and the words say it too. */
  .wrong,
  .summary {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_wrong);
  }

  .wrong {
    color: var(--_wrong);
    font-weight: 600;
  }

  .asking [aria-invalid='true']:not(fieldset) {
    border: 2px solid var(--_wrong);
  }

  .asking {
    --_wrong: color-mix(in oklch, #b3261e 80%, currentColor);
  }

  .summary {
    display: grid;
    gap: 8px;
    padding: 12px 16px;
    background: var(--_soft);
    border-radius: var(--_radius);
  }

  .summary li a {
    display: inline-block;
    padding-block: 10px;
  }

  .ways-on,
  .actions,
  .sure {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .sure p {
    flex: 1 0 100%;
  }

  .codes {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .codes dd {
    font-size: 1.375em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }

  .asking .call {
    inline-size: 100%;
    font-size: 1.125em;
  }

  .asking .phone {
    display: inline-block;
    padding-block: 10px;
  }

  .button[aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }

  .progress,
  .on,
  .back {
    display: none;
  }

  /* On a small screen one step at a time. */
  @container (max-width: 34rem) {
    .step:not(.current) {
      display: none;
    }

    .progress {
      display: block;
    }

    .on,
    .back {
      display: inline-flex;
    }

    .ways-on .primary {
      flex: 1 1 auto;
      order: 2;
    }

    .receipt .actions .button {
      flex: 1 1 40%;
    }
  }

  @container (min-width: 34rem) {
    .step + .step {
      padding-block-start: 24px;
      border-block-start: 1px solid var(--_line);
    }

    .asking .field:not(fieldset) {
      max-inline-size: 28rem;
    }

    .asking .day {
      grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
    }

    .asking .call {
      inline-size: auto;
    }
  }
`;
