import {css} from 'lit';

export const styles = css`
  :host {
    max-inline-size: 44rem;
  }
`;
