import {css} from 'lit';

export const networkStyles = css`
  .network {
    display: grid;
    gap: 16px;
  }

  /* Without it the table would stretch the column instead of scrolling. */
  .network > * {
    min-inline-size: 0;
  }

  /* A sector has one partner or ten: in columns none leaves half a page empty. */
  .sectors {
    columns: 20rem;
    column-gap: 16px;
  }

  .sector {
    margin-block-end: 24px;
  }

  .network > .button {
    justify-self: start;
  }

  .network .search {
    max-inline-size: 40rem;
  }

  /* With the first rows of the list. */
  .network .count {
    scroll-margin-block-end: 16rem;
  }

  h3 {
    margin-block-end: 8px;
    font-size: 1.125em;
    break-after: avoid;
  }

  h3 .muted {
    font-size: 0.8125em;
    font-weight: 400;
  }

  .partner {
    display: grid;
    align-content: start;
    gap: 6px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }

  .partner + .partner {
    margin-block-start: 8px;
  }

  .work {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }

  .chips > :not(.chip) {
    font-size: 0.875em;
  }

  .contact {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }

  .contact .muted {
    display: block;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }

  .ways a {
    padding-block: 10px;
  }

  @media print {
    .search,
    .overview {
      display: none;
    }
  }
`;
