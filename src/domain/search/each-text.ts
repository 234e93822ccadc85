/** Calls `tell` with all strings in a text, localized text or list of them; nothing is sought deeper than that. */
export function eachText(value: unknown, tell: (text: string) => void, depth = 0): void {
  if (typeof value === 'string') tell(value);
  else if (depth < 3 && value instanceof Object)
    for (const item of Object.values(value)) eachText(item, tell, depth + 1);
}
