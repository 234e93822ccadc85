/** What holds a word together: Eltern-Kind-Gruppe, Berater:innen. */
const joints = '-‐‑*:_·';
const joint = /[-‐‑*:_·]/g;

/** Letters that Unicode does not take apart: German, Turkish, Polish, Danish, Ukrainian, Arabic, Persian. */
const alone: Record<string, string> = {
  ä: 'a',
  ö: 'o',
  ü: 'u',
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
  ک: 'ك',
  ی: 'ي',
};

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
  if (!isPlain.test(folded)) {
    folded = folded.replace(/[äöüß]/g, (found) => alone[found] ?? found);
    if (!isPlain.test(folded)) {
      folded = folded
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .replace(joint, '')
        .replace(/[ßıłøđæœґىةـکی]/g, (found) => alone[found] ?? found)
        .replace(/^(?:و|ب)?ال(?=...)/, '');
    }
  }
  if (folded.includes('e')) folded = folded.replace(/([ao])e/g, '$1').replace(/(^|[^aeq])ue/g, '$1u');
  return folded.slice(0, longest);
}

/** By code unit: 1 is part of a word, 2 is not, 3 a joint, 0 not looked at yet. */
const kinds = new Uint8Array(65_536);
for (const each of joints) kinds[each.charCodeAt(0)] = 3;
const isLetter = /^[\p{L}\p{N}\p{M}\p{Cf}]/u;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // The halves of a pair say nothing alone; what lies beyond the first plane is mostly pictures.
  if (code >= 0xd800 && code < 0xe000)
    return isLetter.test(code < 0xdc00 ? text.slice(at, at + 2) : text.slice(at - 1, at + 1)) ? 1 : 2;
  return (kinds[code] ||= isLetter.test(text.charAt(at)) ? 1 : 2);
}

/** Calls `tell` with each word of a text: single ones, and with `whole` after its parts each joined one too. */
function readWords(text: string, whole: boolean): string[] {
  const words: string[] = [];
  let [start, first, joined] = [-1, -1, false];
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindAt(text, at) : 2;
    if (kind === 1) {
      if (start < 0) start = at;
      if (first < 0) first = at;
      continue;
    }
    if (start >= 0) words.push(text.slice(start, at));
    start = -1;
    if (kind === 3 && first >= 0 && at + 1 < text.length && kindAt(text, at + 1) === 1) joined = true;
    else {
      if (joined && whole) words.push(text.slice(first, at));
      first = -1;
      joined = false;
    }
  }
  return words;
}

/** The words of a text as they are written: single ones, and after its parts each joined one (Eltern, Kind, Eltern-Kind). */
export const wordsOf = (text: string): string[] => readWords(text, true);

/** The words of a query: parts only, so that Eltern-Kind also finds Eltern und Kind. */
export const partsOf = (text: string): string[] => readWords(text, false);

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
