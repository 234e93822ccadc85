import {css} from 'lit';

/** Buttons and links that look like them: 44 px for a thumb, a verb on each. */
export const button = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    /* The words of a button are not broken so that the button can be narrower. */
    overflow-wrap: break-word;
    cursor: pointer;
    transition: background-color 150ms;
  }

  .button:hover {
    background: var(--_soft);
  }

  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in oklch, var(--_accent) 88%, black);
  }

  .button.plain {
    border-color: transparent;
    padding-inline: 8px;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
`;
