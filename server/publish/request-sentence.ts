import type {Said} from './messages.ts';

const list = (words: readonly string[]): string => words.map((word) => `„${word}“`).join(', ');
const listEn = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** What the publisher says of desks, slots and welcome visits, without the place. */
export const requestSentence = {
  /** Never with the key itself, which must not stand in a log either. */
  privateKey: (): Said => ({
    de: 'hier steht ein privater Schlüssel (AGE-SECRET-KEY). Er darf niemals veröffentlicht werden: Wer ihn hat, liest alles, was Familien schreiben. Bitte die Zeile löschen, mit „familienlotse key“ ein neues Paar machen und hier nur den öffentlichen Schlüssel eintragen, der mit „age1“ beginnt.',
    en: 'this is the private key (AGE-SECRET-KEY), which must never be published: whoever has it reads all that families write. Please delete the line, make a new pair with “familienlotse key” and put only the public key here, which begins with “age1”.',
  }),
  brokenRecipient: (): Said => ({
    de: 'dieser öffentliche Schlüssel hat einen Tippfehler, seine Prüfsumme stimmt nicht; bitte noch einmal ganz kopieren.',
    en: 'this public key is mistyped, its checksum is wrong; please copy it once more as a whole.',
  }),
  noKey: (): Said => ({
    de: 'diese Stelle hat keinen Schlüssel (keys) und nimmt deshalb keine Anfragen an; die Seiten zeigen Telefon und E-Mail. „familienlotse key“ macht einen.',
    en: 'this desk has no key (keys) and so takes no requests; pages show telephone and e-mail. “familienlotse key” makes one.',
  }),
  noKeyToday: (): Said => ({
    de: 'heute gilt kein Schlüssel dieser Stelle; sie nimmt keine Anfragen an, die Seiten zeigen Telefon und E-Mail.',
    en: 'no key of this desk is valid today; it takes no requests, pages show telephone and e-mail.',
  }),
  expiredKey: (day: string): Said => ({
    de: `dieser Schlüssel ist seit ${day} abgelaufen; es wird nichts mehr für ihn verschlüsselt. Den privaten Schlüssel bitte behalten, solange es alte Anfragen gibt.`,
    en: `this key expired on ${day}; nothing is sealed to it any more. Please keep the private key as long as there are old requests.`,
  }),
  unreachable: (): Said => ({
    de: 'diese Stelle hat weder Telefon noch E-Mail; wer ohne Server oder Schlüssel schreiben will, erreicht sie nicht.',
    en: 'this desk has neither telephone nor e-mail; where there is no server or key nobody reaches it.',
  }),
  endBeforeStart: (start: string, end: string): Said => ({
    de: `das Ende ${end} liegt vor dem Beginn ${start}.`,
    en: `the end ${end} is before the beginning ${start}.`,
  }),
  neverASlot: (): Said => ({
    de: 'aus diesen Zeiten ergibt sich in einem Jahr kein einziger Termin (minutes, lead_hours, days_ahead, schedules).',
    en: 'these times give not a single slot within a year (minutes, lead_hours, days_ahead, schedules).',
  }),
  slotOfOtherKind: (kinds: readonly string[]): Said => ({
    de: `die Stelle nimmt ${list(kinds)} nicht an (kinds); für diese Termine kann niemand anfragen.`,
    en: `the desk does not take ${listEn(kinds)} (kinds); nobody can ask for these slots.`,
  }),
  endedWay: (day: string): Said => ({
    de: `dieser Weg ist seit ${day} zu Ende und wird nicht mehr gezeigt.`,
    en: `this way ended on ${day} and is no longer shown.`,
  }),
  uncovered: (districts: readonly string[]): Said => ({
    de: `für ${list(districts)} macht keine Stelle Willkommensbesuche (kinds „welcome_visit“, districts).`,
    en: `no desk makes welcome visits (kinds “welcome_visit”, districts) in ${listEn(districts)}.`,
  }),
  covered: (district: string, desks: readonly string[]): Said => ({
    de: `für „${district}“ sind mehrere Stellen zuständig: ${list(desks)}; genommen wird die erste.`,
    en: `several desks make welcome visits in “${district}”: ${listEn(desks)}; the first is taken.`,
  }),
  weeksReversed: (): Said => ({
    de: 'weeks_to ist kleiner als weeks_from.',
    en: 'weeks_to is less than weeks_from.',
  }),
  streetsWithoutWelcome: (): Said => ({
    de: 'die Straßenliste wird nicht gebraucht; „welcome“ fehlt in requests.json.',
    en: 'the list of streets is of no use; “welcome” is missing in requests.json.',
  }),
  streetTwice: (row: number): Said => ({
    de: `diese Straße steht schon in Zeile ${row} und bleibt hier weg.`,
    en: `this street stands in row ${row} already and is left out here.`,
  }),
  streetNotInOne: (row: number): Said => ({
    de: `diese Straße liegt nach Zeile ${row} in einem anderen Ortsteil; ohne getrennte Hausnummern werden Familien gefragt.`,
    en: `according to row ${row} this street is in another district; without house numbers that differ families are asked.`,
  }),
} as const;

/** What a cell of house numbers should hold. */
export const houseNumbers: Said = {
  de: 'eine Angabe zu Hausnummern wie „1-49 ungerade“, „2-50 gerade“, „ab 51“ oder „7“',
  en: 'house numbers such as “1-49 odd”, “2-50 even”, “51-” or “7”',
};
