import type {Text} from '../../../src/contract/text.ts';
import type {Said} from '../messages.ts';

export const urlOrFile: Said = {
  de: 'erwartet wird entweder „url“ oder „file“.',
  en: 'expected either “url” or “file”.',
};

type Unit = [minutes: number, one: Said, many: Said];

/** How old a copy is, in the largest unit that says enough. */
function age(from: string, now: string): Said {
  const minutes = Math.max(0, Math.round((Date.parse(now) - Date.parse(from)) / 60_000));
  const smallest: Unit = [1, {de: 'Minute', en: 'minute'}, {de: 'Minuten', en: 'minutes'}];
  const units: Unit[] = [
    [1_440, {de: 'Tag', en: 'day'}, {de: 'Tage', en: 'days'}],
    [60, {de: 'Stunde', en: 'hour'}, {de: 'Stunden', en: 'hours'}],
  ];
  const [size, one, many] = units.find(([size]) => minutes >= size) ?? smallest;
  const count = Math.floor(minutes / size);
  const said = count === 1 ? one : many;
  return {de: `${count} ${said.de}`, en: `${count} ${said.en}`};
}

/** The name of a source for a terminal: the first of its texts, in one line. */
export const nameIn = (name: Text): string =>
  (typeof name === 'string' ? name : (Object.values(name)[0] ?? '')).replace(/\p{Cc}+/gu, ' ').slice(0, 80);

/** A source is away or broken: why, and what stands in for it. */
export function fallback(name: Text, where: string, why: Said, copyOf: string | undefined, now: string): Said {
  const old = copyOf === undefined ? undefined : age(copyOf, now);
  const [de, en] = old
    ? [
        `Verwendet wird der letzte gute Stand vom ${copyOf} (${old.de} alt).`,
        `The last good copy of ${copyOf} (${old.en} old) is used.`,
      ]
    : [
        'Einen früheren Stand gibt es nicht; ihre Einträge fehlen.',
        'There is no earlier copy; its records are missing.',
      ];
  return {
    de: `die Quelle „${nameIn(name)}“ (${where}) ${why.de}. ${de}`,
    en: `the source “${nameIn(name)}” (${where}) ${why.en}. ${en}`,
  };
}

/** Some records of a source do not follow the contract. */
export const leftOut = (name: Text, where: string, count: number, first: string): Said => ({
  de: `${count} Einträge der Quelle „${nameIn(name)}“ (${where}) sind nicht lesbar und bleiben weg, zuerst: ${first}`,
  en: `${count} records of the source “${nameIn(name)}” (${where}) cannot be read and are left out, the first: ${first}`,
});

/** The copy of a source could not be kept for a bad day. */
export const copyNotKept = (name: Text, detail: string): Said => ({
  de: `der Stand der Quelle „${nameIn(name)}“ konnte nicht aufgehoben werden (${detail}).`,
  en: `the copy of the source “${nameIn(name)}” could not be kept (${detail}).`,
});
