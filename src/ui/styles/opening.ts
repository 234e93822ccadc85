import {css} from 'lit';

/** Open now: a word and a dot, never colour alone; and the hours of the week. */
export const opening = css`
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

  .hours {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 16px;
    margin-block-start: 4px;
  }

  .season,
  .further-hours {
    margin-block-start: 8px;
  }

  .season {
    font-weight: 600;
  }
`;
