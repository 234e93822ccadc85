import type {CSSResult, LitElement} from 'lit';

/** Gives an element further styles, those of a view that came as a file of its own; each once, after those that are there. */
export function adopt({shadowRoot}: LitElement, styles: readonly CSSResult[]): void {
  const sheets = styles.flatMap(({styleSheet}) => styleSheet ?? []);
  if (shadowRoot) shadowRoot.adoptedStyleSheets = [...new Set([...shadowRoot.adoptedStyleSheets, ...sheets])];
}
