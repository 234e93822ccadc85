const blocks: HTMLScriptElement[] = [];

/** Puts `<script type="application/json" data-familienlotse>` into the page; a string is taken as it is. */
export function block(content: unknown): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['familienlotse'] = '';
  script.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  document.head.append(script);
  blocks.push(script);
}

/** Takes every block out again. */
export function removeBlocks(): void {
  for (const script of blocks.splice(0)) script.remove();
}
