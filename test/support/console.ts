/** What was said on the console, `error: <help-button> …`, since `listen()`. */
const levels = ['debug', 'log', 'info', 'warn', 'error'] as const;

let silenced: (() => void) | undefined;

/** Writes down what is said on the console, instead of saying it, until `stopListening()`. */
export function listen(): readonly string[] {
  stopListening();
  const said: string[] = [];
  const originals = levels.map((level) => [level, console[level]] as const);
  for (const level of levels) {
    console[level] = (...words: unknown[]) => void said.push(`${level}: ${words.map(String).join(' ')}`);
  }
  silenced = () => originals.forEach(([level, original]) => (console[level] = original));
  return said;
}

export function stopListening(): void {
  silenced?.();
  silenced = undefined;
}
