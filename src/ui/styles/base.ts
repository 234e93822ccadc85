import {css} from 'lit';

/** Resets and the plain furniture that every element uses. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  address {
    margin: 0;
    padding: 0;
  }

  h2,
  h3,
  h4 {
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  ul,
  ol {
    list-style: none;
  }

  address {
    font-style: normal;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  .icon {
    flex: none;
    vertical-align: -0.25em;
  }

  .muted {
    color: var(--_muted);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after,
    ::backdrop {
      animation: none !important;
      transition: none !important;
    }
  }
`;
