/** What holds a word together: Eltern-Kind-Gruppe, Berater:innen. */
const joint = /[-‐‑*:_·]/;

/** Letters that Unicode does not take apart, and what they are compared as: Turkish, Polish, Danish, Ukrainian, Arabic, Persian. */
const alone = 'ıłøđæœґىةکی';
const plain = 'ilodaoгيهكي';
const anyAlone = new RegExp(`[${alone}]`, 'g');

/** Longer words are cut here: no step of the search depends on how long a hostile word is. */
const longest = 60;
const isPlain = /^[a-z0-9]*$/;

/**
 * A word as it is compared: small letters without marks and joints; ä, ae and a are one, so are ß and ss. The `ue` of
 * `Frauen`, `neue` and `Quelle` is not an umlaut. The Arabic article is taken off. May be empty.
 */
export function fold(word: string): string {
  let folded = word.slice(0, longest * 2).toLowerCase();
  // Most words are German ones without any mark, and folding is most of the work of building an index.
  if (!isPlain.test(folded))
    folded = folded
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .replace(/[-‐‑*:_·ـ]/g, '')
      .replace(/ß/g, 'ss')
      .replace(anyAlone, (found) => plain.charAt(alone.indexOf(found)))
      .replace(/^(?:و|ب)?ال(?=...)/, '');
  if (folded.includes('e')) folded = folded.replace(/([ao])e/g, '$1').replace(/(^|[^aeq])ue/g, '$1u');
  return folded.slice(0, longest);
}

/** Letters, and such with joints between them. What lies beyond the first plane is mostly pictures, and no letter. */
const joined = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:[-‐‑*:_·][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;

/** The words of a text as they are written: single ones, and after its parts each joined one (Eltern, Kind, Eltern-Kind). */
export function wordsOf(text: string): string[] {
  const words: string[] = text.match(joined) ?? [];
  // Most texts have none, and this is most of the work of building an index.
  return joint.test(text) ? words.flatMap((word) => (joint.test(word) ? [...word.split(joint), word] : word)) : words;
}

/** The words of a query: parts only, so that Eltern-Kind also finds Eltern und Kind. */
export const partsOf = (text: string): string[] => (text.match(joined) ?? []).flatMap((word) => word.split(joint));

/**
 * A folded word without its German ending of number and case: Hebamme and Hebammen, Kurs and Kurse, Kindern and Kind, Zentrum and
 * Zentren. The `s`
 * and the `n` go only where they can be endings (Kitas and Eltern, not Kurs and Verein).
 */
export function stem(word: string): string {
  // Endings of other scripts are left to `sameBeginning` in `concept.ts`.
  if (word.length < 4 || word.charCodeAt(word.length - 1) > 122) return word;
  return word.replace(/(?<=...)((?<=in)nen|ern|e[mnrs]?|(?<=[^a])um|(?<=[lr])n|(?<=[bdfghklmntyao])s)$/, '');
}

/** A stem without what German makes other words with: Beratung, Berater and beraten, Ärztin and Arzt, schlägt and schlagen. */
export function root(stemmed: string): string {
  return stemmed.replace(/(?<=....)(ung|lich|chen|lein|(?<=[^aeiouc])s?t)$|(?<=...)in$/, '');
}
