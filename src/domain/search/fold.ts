const letter = '[\\p{L}\\p{N}\\p{M}\\p{Cf}]';
/** A word, or several held together as in Eltern-Kind-Gruppe and Berater:innen. */
const wordPattern = new RegExp(`${letter}+(?:[-‐‑*:_·]${letter}+)*`, 'gu');
const joint = /[-‐‑*:_·]/;

/** Letters that Unicode does not take apart: German, Turkish, Polish, Danish, Ukrainian, Arabic. */
const alone: Record<string, string> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'a',
  œ: 'o',
  ґ: 'г',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};

/** Longer words are cut here: no step of the search depends on how long a hostile word is. */
const longest = 60;

/**
 * A word as it is compared: small letters without marks; ä, ae and a are one, so are ß and ss. The `ue` of `Frauen`, `neue`
 * and `Quelle` is not an umlaut. The Arabic article is taken off. May be empty.
 */
export function fold(word: string): string {
  return word
    .slice(0, longest * 2)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßıłøđæœґىةـ]/g, (found) => alone[found] ?? found)
    .replace(/([ao])e/g, '$1')
    .replace(/(^|[^aeq])ue/g, '$1u')
    .replace(/^ال(?=...)/, '')
    .slice(0, longest);
}

/** The words of a text as they are written: single ones, and after its parts each joined one (Eltern, Kind, Eltern-Kind). */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of text.match(wordPattern) ?? []) {
    if (joint.test(word)) words.push(...word.split(joint));
    words.push(word);
  }
  return words;
}

/** The words of a query: parts only, so that Eltern-Kind also finds Eltern und Kind. */
export function partsOf(text: string): string[] {
  return (text.match(wordPattern) ?? []).flatMap((word) => word.split(joint));
}

/**
 * A folded word without its German ending of number and case: Hebamme and Hebammen, Kurs and Kurse, Kindern and Kind. The `s`
 * and the `n` go only where they can be endings (Kitas and Eltern, not Kurs and Verein).
 */
export function stem(word: string): string {
  return word.replace(/(?<=...)((?<=in)nen|ern|e[mnrs]?|(?<=[lr])n|(?<=[bdfghklmntyao])s)$/, '');
}
