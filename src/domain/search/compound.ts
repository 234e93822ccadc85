/** Shorter parts are found in everything. */
const [shortestFirst, shortestLast] = [3, 4];

/**
 * The parts of a German compound that nobody wrote yet, in known words (`Schulkinderbetreuung`: Schulkinder, Betreuung);
 * empty when it cannot be taken apart. What holds parts together (`Geburt-s-kurs`) is left out. At most three parts; the
 * longest last part wins, because it says what the thing is.
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean, parts = 3): string[] {
  for (let at = shortestFirst; at <= word.length - shortestLast; at++) {
    const last = word.slice(at);
    if (!isKnown(last)) continue;
    const first = word.slice(0, at);
    const single = firstPart(first, isKnown);
    if (single !== undefined) return [single, last];
    const several = parts > 2 ? splitCompound(first, isKnown, parts - 1) : [];
    if (several.length) return [...several, last];
  }
  return [];
}

/** What comes first in a compound, without what holds the parts together; undefined when nobody knows it. */
export const firstPart = (first: string, isKnown: (part: string) => boolean): string | undefined =>
  [first, ...withoutLink(first)].find((each) => each.length >= shortestFirst && isKnown(each));

const links = ['es', 's', 'en', 'n', 'er', 'e'];
const withoutLink = (part: string): string[] =>
  links.filter((link) => part.endsWith(link)).map((link) => part.slice(0, -link.length));
