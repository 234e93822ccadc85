import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }

  /* High enough for two lines, so that nothing moves when the second one comes. */
  .opener {
    min-block-size: 60px;
    padding-inline: 24px;
    font-size: 1.125em;
    line-height: 1.2;
    text-align: start;
    box-shadow: var(--fl-shadow-raised, 0 1px 3px rgb(0 0 0 / 12%), 0 4px 14px rgb(0 0 0 / 8%));
  }

  .now {
    display: block;
    font-size: 0.75em;
    font-weight: 500;
  }

  .now::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: currentColor;
  }

  .fallback {
    margin-block-start: 8px;
  }

  :host([data-corner='end']),
  :host([data-corner='start']) {
    position: fixed;
    inset-block-end: max(12px, env(safe-area-inset-bottom));
    z-index: 2147483000;
    max-inline-size: calc(100vw - 24px);
  }

  :host([data-corner='end']) {
    inset-inline-end: max(12px, env(safe-area-inset-right));
  }

  :host([data-corner='start']) {
    inset-inline-start: max(12px, env(safe-area-inset-left));
  }

  @media print {
    :host([data-corner]) .opener {
      display: none;
    }
  }
`;
