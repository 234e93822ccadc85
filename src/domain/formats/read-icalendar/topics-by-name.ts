import type {Topic} from '../../../contract/directory.ts';

const key = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s/&-]+/g, ' ')
    .trim();

/** Finds subjects by id, by name in any language, or by keyword, whatever the capitals; a word of two subjects is neither's. */
export function topicsByName(topics: readonly Topic[]): (category: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  for (const {id, name, keywords = []} of topics) {
    const names = typeof name === 'string' ? [name] : Object.values(name);
    for (const word of new Set([id, ...names, ...keywords].map(key))) {
      const before = found.get(word);
      found.set(word, found.has(word) && before !== id ? undefined : id);
    }
  }
  return (category) => found.get(key(category));
}
