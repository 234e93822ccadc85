import {css, html, type TemplateResult} from 'lit';

/** The looks of the pages that the elements stand in: those of the demo towns, and a dark one. */
export const looks = {
  werne: 'Werne: warm, grün',
  buende: 'Bünde: nüchtern, Serifen',
  wetzlar: 'Wetzlar: dicht, Tabellen',
  herne: 'Herne: bunt, rund',
  dark: 'dunkel',
} as const;

export type Look = keyof typeof looks;

/** What the elements take over from a page, as the style sheets in `demo/<town>/style.css` say it. */
const sheet = css`
  .host-look {
    --margin: clamp(12px, 4vw, 32px);
    padding: var(--margin);
    overflow-wrap: break-word;
    color-scheme: light;
  }

  /* A look within a look covers it. */
  .host-look .host-look {
    margin: calc(-1 * var(--margin));
  }

  .host-look a {
    color: var(--fl-accent);
  }

  .host-look p {
    margin: 0 0 0.5rem;
  }

  .host-look[data-look='werne'] {
    --fl-accent: #0b6e5f;
    background: #fff;
    color: #1d2b28;
    font:
      1.0625rem/1.6 'Avenir Next',
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif;
  }

  .host-look[data-look='buende'] {
    --fl-accent: #34506b;
    background: #f7f8f9;
    color: #20272e;
    font:
      1.0625rem/1.6 Georgia,
      'Iowan Old Style',
      Cambria,
      'Times New Roman',
      serif;
    hyphens: auto;
  }

  .host-look[data-look='wetzlar'] {
    --fl-accent: #8a3420;
    background: #fff;
    color: #222;
    font:
      13px/1.5 Verdana,
      Arial,
      Helvetica,
      sans-serif;
  }

  .host-look[data-look='herne'] {
    --fl-accent: #6a2aa0;
    background: #fff;
    color: #2b1140;
    font:
      1.0625rem/1.55 ui-rounded,
      'SF Pro Rounded',
      'Trebuchet MS',
      'Segoe UI',
      'Helvetica Neue',
      Arial,
      sans-serif;
  }

  .host-look[data-look='dark'] {
    --fl-accent: #7cc7f2;
    background: #0d1620;
    color: #e4edf4;
    color-scheme: dark;
    font:
      1rem/1.6 'Inter',
      'SF Pro Text',
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif;
  }
`;

/** Sets a piece of page into a host's look. Looks can be nested: the inner one counts. Needs no style sheet of its own. */
export function inLook(look: Look, content: unknown): TemplateResult {
  const {styleSheet} = sheet;
  if (styleSheet && !document.adoptedStyleSheets.includes(styleSheet)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
  }
  return html`<div class="host-look" data-look=${look}>${content}</div>`;
}

/** A word of a toolbar or an address as a look; any other word is `werne`. */
export function lookOf(word: unknown): Look {
  return Object.keys(looks).find((look): look is Look => look === word) ?? 'werne';
}
