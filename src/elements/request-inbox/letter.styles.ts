import {css} from 'lit';

export const letterStyles = css`
  .letter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .button[aria-pressed='true'] {
    background: var(--_soft);
    border-width: 2px;
    cursor: default;
  }

  .warning {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 12px 16px;
    border: 2px dashed currentColor;
    border-radius: var(--_radius);
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 16px 32px;
  }

  .letter-facts {
    display: grid;
    align-content: start;
    gap: 8px;
  }

  .letter-facts dt {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .letter-facts dd {
    max-inline-size: 65ch;
  }

  .theirs {
    white-space: pre-wrap;
  }

  .note,
  .move form {
    display: grid;
    justify-items: start;
    gap: 8px;
  }

  .note .field,
  .move .field {
    inline-size: 100%;
    max-inline-size: 40rem;
  }

  textarea {
    inline-size: 100%;
    padding: 8px 12px;
    border: 1px solid color-mix(in oklch, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in oklch, currentColor 4%, transparent);
    color: inherit;
    font: inherit;
  }

  dialog {
    inline-size: min(32rem, 100vw - 24px);
    padding: 24px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: CanvasText;
    box-shadow: var(--fl-shadow-dialog, 0 12px 48px rgb(0 0 0 / 28%));
  }

  dialog p {
    margin-block-start: 16px;
  }

  dialog::backdrop {
    background: rgb(10 20 30 / 55%);
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      border-width: 4px;
    }
  }
`;
