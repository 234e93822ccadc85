import {css} from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: 8px;
  }

  .frame {
    position: relative;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: color-mix(in oklch, currentColor 3%, transparent);
    overflow: clip;
  }

  /* Gives the frame its height: a style attribute would be against a strict policy. */
  .strut {
    display: block;
    inline-size: 1px;
  }

  /* North is up and west is left in every language. */
  .sheet {
    position: absolute;
    inset: 0;
    overflow: auto;
    scrollbar-width: none;
    direction: ltr;
    font-size: max(13px, 0.8125em);
    user-select: none;
  }

  .sheet svg {
    display: block;
  }

  [role='button'] {
    cursor: pointer;
    outline: none;
  }

  path {
    fill: var(--_soft);
    fill-rule: evenodd;
    stroke: color-mix(in oklch, currentColor 40%, transparent);
    stroke-linejoin: round;
    /* Outlines are in degrees. */
    vector-effect: non-scaling-stroke;
  }

  :hover > path {
    fill: color-mix(in oklch, var(--_accent) 18%, transparent);
  }

  .edge,
  :focus-visible > path {
    stroke: var(--_accent);
    stroke-width: 4;
  }

  .edge {
    fill: none;
    pointer-events: none;
  }

  .thumb {
    fill: transparent;
  }

  :focus-visible > .thumb {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .dot {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .plate {
    fill: var(--_surface);
    stroke: currentColor;
  }

  text {
    fill: currentColor;
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }

  .place {
    font-weight: 400;
  }

  .number {
    fill: var(--_on-accent);
  }

  /* What is chosen is hollow: its shape says so, not its colour. */
  [aria-pressed='true'] > .dot {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 6;
  }

  [aria-pressed='true'] > .plate {
    stroke: var(--_accent);
    stroke-width: 4;
  }

  [aria-pressed='true'] > .number {
    fill: var(--_accent);
  }

  svg:not(:focus-within) > g > .asked {
    display: none;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .tools .button {
    min-inline-size: 44px;
    padding-inline: 12px;
  }

  [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }

  .scale {
    margin-inline-start: auto;
    font-size: 0.875em;
  }

  .scale path {
    fill: none;
  }

  .ways li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
  }

  .ways a {
    padding-block: 10px;
  }

  .source {
    font-size: 0.8125em;
  }

  /* The system does not choose the colours of drawings. */
  @media (forced-colors: active) {
    svg {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_surface: Canvas;
      --_soft: Canvas;
      color: CanvasText;
      forced-color-adjust: none;
    }

    path {
      stroke: CanvasText;
    }
  }

  @media print {
    .tools .button {
      display: none;
    }

    svg {
      --_accent: #000;
      --_on-accent: #fff;
      --_soft: none;
    }
  }
`;
