import {css} from 'lit';

export const dialogStyles = css`
  dialog {
    inline-size: min(34rem, 100vw - 24px);
    /* Always as high: the human on call stays in the same place, whatever is shown above. */
    block-size: min(48rem, 100dvh - 24px);
    max-block-size: none;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: CanvasText;
    box-shadow: var(--fl-shadow-dialog, 0 12px 48px rgb(0 0 0 / 28%));
    overflow: hidden;
  }

  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    animation: rise 160ms ease-out;
  }

  dialog::backdrop {
    background: rgb(10 20 30 / 55%);
  }

  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }

  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 8px;
    padding-block: 16px 12px;
    padding-inline: 16px 8px;
  }

  .head h2 {
    font-size: 1.375em;
  }

  .head h2:focus {
    outline: none;
  }

  .body {
    display: grid;
    grid-auto-rows: max-content;
    gap: 16px;
    align-content: start;
    padding: 4px 16px 16px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .foot {
    display: grid;
    gap: 8px;
    padding: 12px 16px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .on-call {
    flex-wrap: wrap;
    gap: 0 12px;
    min-block-size: 48px;
  }

  .on-call bdi {
    font-size: 1.125em;
  }

  .always,
  .emergency {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .always .emergency {
    flex: 2 1 9.5rem;
    flex-wrap: nowrap;
  }

  .always > .button {
    flex: 1 1 5rem;
    min-block-size: 48px;
    padding-inline: 4px;
    line-height: 1.2;
  }

  .fax {
    place-content: center;
    font-weight: 650;
  }

  .stages {
    flex-wrap: wrap;
    gap: 4px 8px;
    font-weight: 650;
  }

  .stages span {
    font-weight: 400;
  }

  .stage {
    display: grid;
    gap: 16px;
    padding-block: 8px;
  }

  .stage > h3 {
    font-size: 1.25em;
  }

  .stage > h3:focus {
    outline: none;
  }

  .ways {
    display: grid;
    gap: 8px;
  }

  .breathing {
    display: grid;
    place-content: center;
    justify-self: center;
    margin: 24px;
    inline-size: 9rem;
    block-size: 9rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_soft);
    animation: breathe 10s ease-in-out infinite;
  }

  /* Four seconds in, six seconds out. */
  @keyframes breathe {
    0%,
    100% {
      transform: scale(0.8);
    }

    40% {
      transform: scale(1.12);
    }
  }

  .emergency li {
    display: grid;
    flex: 1 1 5rem;
  }

  .emergency .button {
    flex-wrap: wrap;
    gap: 0 8px;
    inline-size: 100%;
    padding-inline: 8px;
    min-block-size: 48px;
    line-height: 1.2;
  }

  .head .button {
    flex: none;
  }

  .emergency b {
    flex: none;
    font-size: 1.25em;
  }

  @media (max-height: 30rem) {
    dialog[open] {
      display: block;
      overflow-y: auto;
    }
  }
`;
