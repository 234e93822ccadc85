import {css} from 'lit';

export const styles = css`
  .sign-in {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-inline-size: 32rem;
  }

  .sign-in .button {
    justify-self: start;
  }

  .field .muted {
    font-size: 0.9375em;
  }

  .fault {
    padding: 12px 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }

  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }

  @media (max-width: 30rem) {
    .sign-in .button {
      justify-self: stretch;
    }
  }
`;
