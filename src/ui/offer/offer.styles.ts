import {css} from 'lit';

export const offerStyles = css`
  /* Blocks, not grids: a list of rows is laid out anew with each letter that is typed. */
  .offer + .offer {
    margin-block-start: 8px;
  }

  .offer {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .offer summary > * + * {
    margin-block-start: 4px;
  }

  .offer summary {
    position: relative;
    display: block;
    padding: 12px 44px 12px 16px;
    border-radius: var(--_radius);
    list-style: none;
    cursor: pointer;
  }

  :dir(rtl) > summary,
  [dir='rtl'] .offer summary {
    padding-inline: 16px 44px;
  }

  .offer summary::-webkit-details-marker {
    display: none;
  }

  .offer summary::after {
    content: '';
    position: absolute;
    inset-block-start: 20px;
    inset-inline-end: 18px;
    inline-size: 9px;
    block-size: 9px;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    transition: transform 150ms;
  }

  .offer [open] > summary::after {
    transform: translateY(5px) rotate(225deg);
  }

  .offer summary:hover {
    background: var(--_soft);
  }

  .offer h3 {
    font-size: 1.0625em;
  }

  .where,
  .because {
    overflow: hidden;
    font-size: 0.9375em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .where {
    min-block-size: 1.5em;
  }

  .because {
    color: var(--_muted);
  }
`;
