/** One content line: `DTSTART;TZID=Europe/Berlin:20261122T100000`. */
export interface PropertyLine {
  /** Where it begins in the file, from 1. */
  line: number;
  /** In capitals. */
  name: string;
  /** By name in capitals, without quotation marks. */
  parameters: ReadonlyMap<string, string>;
  value: string;
}

const longestParameters = 4_000;

/** Where the value begins: at the first colon outside of quotation marks; with a mark that is never closed, at the first. */
function colonIn(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length && at < longestParameters; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (character === ':' && !quoted) return at;
  }
  return text.indexOf(':');
}

/** RFC 6868 writes quotation marks and line ends in a parameter with a caret. */
const parameterText = (text: string): string =>
  text
    .replace(/^"|"$/g, '')
    .replace(/\^([n'^])/g, (_, sign: string) => ({n: '\n', "'": '"'})[sign] ?? sign)
    .trim();

/** A line that begins with a name and a semicolon or colon, taken apart. */
export function propertyLine(text: string, line: number): PropertyLine {
  const colon = colonIn(text);
  const head = colon < 0 ? text : text.slice(0, colon);
  const end = head.indexOf(';');
  const parameters = new Map<string, string>();
  if (end >= 0) {
    const written = head.slice(end, longestParameters);
    for (const [, name = '', value = ''] of written.matchAll(/;\s*([A-Za-z0-9-]+)=("[^"]*"|[^;]*)/g))
      parameters.set(name.toUpperCase(), parameterText(value));
  }
  const name = (end < 0 ? head : head.slice(0, end)).trim().toUpperCase();
  return {line, name, parameters, value: colon < 0 ? '' : text.slice(colon + 1)};
}
