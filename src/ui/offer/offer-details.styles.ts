import {css} from 'lit';

export const offerDetailsStyles = css`
  .details {
    display: grid;
    gap: 12px;
    max-inline-size: 65ch;
    padding: 4px 16px 16px;
  }

  .details .way {
    display: inline-block;
    padding-block: 10px;
  }

  .details .dates {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }

  .reach a {
    padding-block: 10px;
  }

  .checked {
    font-size: 0.8125em;
  }
`;
