import {css} from 'lit';

/** Open now: a word and a dot, never colour alone. */
export const stateDot = css`
  .state {
    display: inline-flex;
    align-items: start;
    gap: 6px;
    font-size: 0.9375em;
  }

  .state::before {
    content: '';
    inline-size: 9px;
    block-size: 9px;
    border: 2px solid currentColor;
    border-radius: 50%;
    flex: none;
    margin-block-start: 0.45em;
  }

  .state.open {
    color: var(--_open);
    font-weight: 600;
  }

  .state.open::before {
    background: currentColor;
    forced-color-adjust: none;
  }
`;
