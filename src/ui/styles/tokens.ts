import {css} from 'lit';

/**
 * The few tokens of the look. The town's page sets the tone: font, text colour and size are inherited, the accent is one
 * custom property from which all other tints are mixed. Names with one underscore are inner and no promise.
 */
export const tokens = css`
  :host {
    --_accent: var(--fl-accent, #0b6b62);
    --_on-accent: var(--fl-on-accent, #fff);
    --_radius: var(--fl-radius, 12px);
    --_line: var(--fl-line, color-mix(in oklch, currentColor 22%, transparent));
    --_soft: var(--fl-soft, color-mix(in oklch, var(--_accent) 9%, transparent));
    --_muted: var(--fl-muted, color-mix(in oklch, currentColor 74%, transparent));
    --_surface: var(--fl-surface, Canvas);
    --_open: var(--fl-open, color-mix(in oklch, #16833a 62%, currentColor));

    display: block;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  /* Black or white on the accent, whichever reads better; where the colour cannot be taken apart, the page says so itself. */
  @supports (color: oklch(from red l c h)) {
    :host {
      --_on-accent: var(--fl-on-accent, oklch(from var(--_accent) clamp(0, (0.66 - l) * 1000, 1) 0 0));
    }
  }
`;
