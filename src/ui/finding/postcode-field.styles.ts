import {css} from 'lit';

export const postcodeStyles = css`
  .postcode {
    display: grid;
    gap: 8px;
    margin-block-end: 16px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_soft);
  }

  .asked,
  .towns {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px;
  }

  .asked .field {
    flex: 0 1 10rem;
  }

  .asked input,
  .asked .button {
    min-block-size: 52px;
  }

  .asked input {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }

  /* What is pressed is so at once. */
  .towns .button {
    transition: none;
  }

  .place {
    font-weight: 650;
  }

  .towns .button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  @media (forced-colors: active) {
    .postcode {
      border: 1px solid;
    }

    .towns .button[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
