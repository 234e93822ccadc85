import {css} from 'lit';

/** Native inputs, a label above each. */
export const field = css`
  .field {
    display: grid;
    gap: 4px;
    align-content: start;
  }

  .field > label {
    font-weight: 600;
    font-size: 0.9375em;
  }

  input,
  select {
    min-block-size: 44px;
    inline-size: 100%;
    min-inline-size: 0;
    padding: 8px 12px;
    border: 1px solid color-mix(in oklch, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in oklch, currentColor 4%, transparent);
    color: inherit;
    font: inherit;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }
`;
