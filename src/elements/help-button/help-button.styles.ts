import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }

  .opener {
    min-block-size: 52px;
    padding-inline: 24px;
    font-size: 1.125em;
    box-shadow: var(--_raised);
  }

  .fallback {
    margin-block-start: 8px;
  }
`;
