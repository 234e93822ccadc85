import {css} from 'lit';

export const styles = css`
  /* The box is a popover where there are popovers: above every z-index, and free of transformed ancestors. */
  .exit {
    position: fixed;
    inset: auto;
    inset-inline-end: max(8px, env(safe-area-inset-right));
    z-index: 2147483647;
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    inline-size: max-content;
    max-inline-size: min(24rem, 100vw - 16px);
    block-size: auto;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
    color: CanvasText;
    box-shadow: var(--fl-shadow-raised, 0 1px 3px rgb(0 0 0 / 12%), 0 4px 14px rgb(0 0 0 / 8%));
    overflow: visible;
  }

  .top {
    inset-block-start: max(8px, env(safe-area-inset-top));
  }

  .bottom {
    inset-block-end: max(8px, env(safe-area-inset-bottom));
  }

  /* Button and note are beside each other at 320 px. */
  .leave {
    flex: 1 1 auto;
    padding-inline: 12px;
  }

  summary {
    display: grid;
    place-content: center;
    min-block-size: 44px;
    padding-inline: 8px;
    border-radius: var(--_radius);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .note {
    position: absolute;
    inset-inline: 0;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }

  .top .note {
    inset-block-start: calc(100% + 4px);
  }

  .bottom .note {
    inset-block-end: calc(100% + 4px);
  }

  .keys {
    flex: 1 1 100%;
    /* The line makes the box no wider than its button and its note do. */
    inline-size: 0;
    min-inline-size: 100%;
    padding-block: 4px;
    font-size: 0.8125em;
    text-align: center;
  }

  /* A window so low that the open note would reach out of it, as with large type at 400 %: the box scrolls. */
  @media (max-height: 24rem) {
    .exit {
      max-block-size: calc(100vh - 16px);
      overflow: auto;
    }

    details[open] {
      flex-basis: 100%;
    }

    summary {
      place-content: center start;
    }

    .note {
      position: static;
    }
  }

  /* A telephone has no Shift key. */
  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
