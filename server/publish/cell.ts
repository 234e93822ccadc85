import {codeFor, codeLabels, codeVocabulary} from './code-words.ts';
import {languageNames, languageTag} from './language-text.ts';
import {expected, expectedOf} from './messages.ts';
import {nearest} from './nearest.ts';
import {Unreadable} from './unreadable.ts';
import {wordKey} from './word-key.ts';

/** The parts of a cell that holds a list: separated by `|` or line breaks when it has them, else by commas. */
export function readList(text: string): string[] {
  const separator = /[|\n]/.test(text) ? /[|\n]/ : ',';
  return [
    ...new Set(
      text
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  ];
}

/** `ja`, `x`, `1`, `wahr` or `nein`, `-`, `0`, `falsch`. Throws `Unreadable`. */
export function readYesNo(text: string): boolean {
  const word = text.trim().toLowerCase();
  if (/^(ja|j|x|1|wahr|yes|y|true|✓|✔)$/.test(word)) return true;
  if (/^(nein|n|0|falsch|no|false|-|–)$/.test(word)) return false;
  throw new Unreadable(expected.yesNo, text);
}

/** A whole number, also below zero: ages before birth. Throws `Unreadable`. */
export function readWhole(text: string): number {
  if (!/^[-–−]?\d{1,6}$/.test(text)) throw new Unreadable(expected.wholeNumber, text);
  return Number(text.replace(/[–−]/, '-'));
}

/** `51,6603` or `51.6603`. Throws `Unreadable`. */
export function readDegrees(text: string): number {
  if (!/^-?\d{1,3}([.,]\d+)?°?$/.test(text)) throw new Unreadable(expected.degrees, text);
  return Number(text.replace('°', '').replace(',', '.'));
}

/** `51,6603 / 7,6331`, `51.6603, 7.6331`, `51.6603 7.6331` -> latitude and longitude. Throws `Unreadable`. */
export function readPoint(text: string): [latitude: number, longitude: number] {
  const parts = /^(\S+?)°?(?:\s*[/;|]\s*|,\s+|\s+)(\S+)$/.exec(text.trim());
  if (!parts) throw new Unreadable(expected.degrees, text);
  return [readDegrees(parts[1] ?? ''), readDegrees(parts[2] ?? '')];
}

/** `4,50`, `4.50 €`, `5 Euro` -> euro. Throws `Unreadable`. */
export function readAmount(text: string): number {
  const found = /^(\d{1,6})(?:[.,](\d{1,2}))?\s*(?:€|euro|eur)?$/i.exec(text.trim());
  if (!found) throw new Unreadable(expected.amount, text);
  return Number(`${found[1]}.${found[2] ?? '0'}`);
}

/** A web address; `www.` gets its https. Throws `Unreadable`, also for http, which the contract does not link. */
export function readUrl(text: string): string {
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  if (!URL.canParse(address) || !/^https:\/\/[^\s/]\S*$/i.test(address)) throw new Unreadable(expected.url, text);
  return address;
}

/** Language tags from tags or names. Throws `Unreadable` with the nearest name. */
export function readLanguages(text: string): string[] {
  return readList(text).map((word) => {
    const tag = languageTag(word);
    if (tag !== undefined) return tag;
    const near = nearest(word, languageNames());
    throw new Unreadable(near === undefined ? expected.language : expectedOf.words([near]), word);
  });
}

/**
 * Codes of a list, from codes or German words; `own` are codes that the town added, with their names. Throws `Unreadable`
 * with the words that are understood and the nearest of them.
 */
export function readCodes(list: string, text: string, own: ReadonlyMap<string, string> = new Map()): string[] {
  const codes = readList(text).map((word) => {
    const key = wordKey(word);
    const ofTown = [...own].find(([code, name]) => wordKey(code) === key || wordKey(name) === key)?.[0];
    const code = ofTown ?? codeFor(list, word);
    if (code !== undefined) return code;
    const near = nearest(word, [...codeVocabulary(list), ...own.values(), ...own.keys()]);
    throw new Unreadable(
      expectedOf.words([...codeLabels(list).map(([, label]) => label), ...own.values()], near),
      word,
    );
  });
  return [...new Set(codes)];
}
