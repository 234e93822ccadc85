import type {CSSResult, LitElement} from 'lit';

/** Gives an element the styles that a later part of it brings; once, however often it is asked. */
export function adopt({renderRoot}: LitElement, styles: readonly CSSResult[]): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const there = renderRoot.adoptedStyleSheets;
  const sheets = styles.flatMap(({styleSheet}) => (styleSheet && !there.includes(styleSheet) ? [styleSheet] : []));
  if (sheets.length) renderRoot.adoptedStyleSheets = [...there, ...sheets];
}
