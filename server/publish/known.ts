import type {Text} from '../../src/contract/text.ts';
import type {Collection} from './collections.ts';

/** What a reference may point to. */
export type Target = Collection | 'topics' | 'districts';

const tidy = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The ids and names met so far, by which records name each other. */
export class Known {
  readonly #ids = new Map<Target, Set<string>>();
  readonly #names = new Map<Target, Map<string, string | null>>();

  /** A record that may be named from now on, by its id or by its name in any language. */
  add(target: Target, id: string, name: Text | undefined): void {
    const ids = this.#ids.get(target) ?? new Set();
    this.#ids.set(target, ids.add(id));
    const names = this.#names.get(target) ?? new Map<string, string | null>();
    this.#names.set(target, names);
    const texts = typeof name === 'string' ? [name] : Object.values(name ?? {});
    for (const text of new Set(texts.map(tidy))) {
      const other = names.get(text);
      names.set(text, other === undefined || other === id ? id : null);
    }
  }

  /** The id behind an id or a name; null when several records have the name; undefined when none has it. */
  find(target: Target, word: string): string | null | undefined {
    return this.#ids.get(target)?.has(word) ? word : this.#names.get(target)?.get(tidy(word));
  }

  /** Ids and names, for suggestions. */
  words(target: Target): string[] {
    return [...(this.#names.get(target)?.keys() ?? []), ...(this.#ids.get(target) ?? [])];
  }
}
