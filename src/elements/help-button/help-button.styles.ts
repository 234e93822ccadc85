import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }

  .opener {
    min-block-size: 52px;
    padding-inline: 24px;
    font-size: 1.125em;
    box-shadow: var(--fl-shadow-raised, 0 1px 3px rgb(0 0 0 / 12%), 0 4px 14px rgb(0 0 0 / 8%));
  }

  .fallback {
    margin-block-start: 8px;
  }
`;
