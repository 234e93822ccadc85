import {css} from 'lit';

export const styles = css`
  :host {
    max-inline-size: 44rem;
  }

  /* What the device worked out stands on a line of its own. */
  .window,
  .found {
    display: block;
  }

  .team {
    display: grid;
    gap: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
`;
