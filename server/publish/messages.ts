import type {Collection} from './collections.ts';

/** A sentence, or a part of one, in the two languages of the terminal. */
export interface Said {
  de: string;
  en: string;
}

/** Control characters from a file must never reach a terminal, and a whole paragraph helps nobody. */
const shown = (found: string): string => {
  const calm = found.replace(/\p{Cc}+/gu, ' ').trim();
  return calm.length > 80 ? `${calm.slice(0, 77)}…` : calm;
};

const hint = (nearest: string | undefined): Said =>
  nearest === undefined
    ? {de: '', en: ''}
    : {de: ` Gemeint ist vielleicht „${shown(nearest)}“.`, en: ` Perhaps “${shown(nearest)}” is meant.`};

const list = (words: readonly string[]): string => words.map((word) => shown(word)).join(', ');

/** What a cell or a field should hold. German in the case that follows "erwartet wird". */
export const expected = {
  text: {de: 'ein Text', en: 'text'},
  shortText: {de: 'ein kürzerer Text', en: 'a shorter text'},
  number: {de: 'eine Zahl', en: 'a number'},
  wholeNumber: {de: 'eine ganze Zahl', en: 'a whole number'},
  amount: {de: 'ein Betrag in Euro wie 4,50', en: 'an amount in euro such as 4,50'},
  yesNo: {de: '„ja“, „nein“ oder „x“', en: '“ja”, “nein” or “x”'},
  list: {de: 'eine Liste', en: 'a list'},
  object: {de: 'ein Objekt in geschweiften Klammern', en: 'an object in braces'},
  present: {de: 'ein Eintrag; das Feld ist Pflicht', en: 'a value; the field is required'},
  id: {de: 'eine Kennung aus 1 bis 200 Zeichen', en: 'an id of 1 to 200 characters'},
  code: {de: 'ein Wort der Liste in Kleinbuchstaben', en: 'a word of the list in small letters'},
  phone: {
    de: 'eine Telefonnummer mit Vorwahl wie 030 23125-001 oder eine Kurzwahl wie 116 117',
    en: 'a telephone number with area code such as 030 23125-001, or a short code such as 116 117',
  },
  email: {de: 'eine E-Mail-Adresse wie familie@beispiel.de', en: 'an e-mail address such as familie@beispiel.de'},
  url: {de: 'eine Internet-Adresse, die mit https:// beginnt', en: 'a web address that begins with https://'},
  date: {de: 'ein Datum wie 22.11.2026 oder 2026-11-22', en: 'a date such as 22.11.2026 or 2026-11-22'},
  dateTime: {
    de: 'ein Datum mit Uhrzeit wie 22.11.2026 10:00',
    en: 'a date and time such as 22.11.2026 10:00',
  },
  time: {de: 'eine Uhrzeit wie 10:00, 10.00 Uhr oder 10', en: 'a time such as 10:00, 10.00 Uhr or 10'},
  instant: {
    de: 'ein Zeitpunkt mit Zone wie 2026-11-22T10:00:00+01:00',
    en: 'an instant with its offset such as 2026-11-22T10:00:00+01:00',
  },
  hours: {
    de: 'Öffnungszeiten wie „Mo-Fr 9-12, Do 14-18:30; Sa 10-13“',
    en: 'opening hours such as “Mo-Fr 9-12, Do 14-18:30; Sa 10-13”',
  },
  weekdays: {
    de: '„Mo-Fr“ oder „Mo-Sa“; „werktags“ schließt den Samstag ein oder nicht, je nachdem, wer es liest',
    en: '“Mo-Fr” or “Mo-Sa”; “werktags” includes Saturday for some readers and not for others',
  },
  recurrence: {
    de: 'eine Wiederholung wie „jeden Mittwoch“, „jeden 1. und 3. Mittwoch im Monat“ oder eine RRULE',
    en: 'a recurrence such as “jeden Mittwoch”, “jeden 1. und 3. Mittwoch im Monat” or an RRULE',
  },
  beginning: {
    de: 'ein Datum in der Spalte „Beginn“, von dem an gezählt wird',
    en: 'a date in the column “Beginn” from which to count',
  },
  laterEnd: {de: 'ein Ende, das nach dem Beginn liegt', en: 'an end that is after the beginning'},
  except: {
    de: 'Daten, „Schulferien“ oder „Feiertage“, getrennt durch Komma',
    en: 'dates, “Schulferien” or “Feiertage”, separated by commas',
  },
  language: {de: 'eine Sprache wie „Türkisch“ oder „tr“', en: 'a language such as “Türkisch” or “tr”'},
  land: {de: 'das Kürzel eines Landes wie NW', en: 'the code of a Land such as NW'},
  ags: {
    de: 'der Amtliche Gemeindeschlüssel aus 2 bis 8 Ziffern wie 05978040',
    en: 'the Amtliche Gemeindeschlüssel of 2 to 8 digits such as 05978040',
  },
  degrees: {de: 'Grad mit Dezimalen wie 51,6603', en: 'degrees with decimals such as 51.6603'},
  duration: {de: 'eine Dauer wie PT2H', en: 'a duration such as PT2H'},
  localTime: {de: 'eine Uhrzeit wie 09:30', en: 'a time such as 09:30'},
  schedules: {de: 'mindestens ein Termin', en: 'at least one date'},
  timezone: {de: 'eine Zeitzone wie Europe/Berlin', en: 'a time zone such as Europe/Berlin'},
} as const satisfies Record<string, Said>;

/** Expectations that depend on the contract. */
export const expectedOf = {
  words: (words: readonly string[], nearest?: string): Said => ({
    de: `eines von: ${list(words)}${nearest === undefined ? '' : ` (vielleicht „${nearest}“)`}`,
    en: `one of: ${list(words)}${nearest === undefined ? '' : ` (perhaps “${nearest}”)`}`,
  }),
  atMost: (limit: number): Said => ({de: `höchstens ${limit}`, en: `at most ${limit}`}),
  atLeast: (limit: number): Said => ({de: `mindestens ${limit}`, en: `at least ${limit}`}),
  pattern: (pattern: string): Said => ({de: `ein Wert der Form ${pattern}`, en: `a value of the form ${pattern}`}),
};

/** Every sentence the publisher can say, without the place, which `fault.ts` puts before it. */
export const sentence = {
  unexpected: (what: Said, found?: string): Said => ({
    de: `erwartet wird ${what.de}${found === undefined ? ', gefunden wurde nichts' : `, gefunden wurde „${shown(found)}“`}.`,
    en: `expected ${what.en}, found ${found === undefined ? 'nothing' : `“${shown(found)}”`}.`,
  }),
  unknownColumn: (found: string, nearest?: string): Said => ({
    de: `diese Spalte ist nicht bekannt und bleibt weg.${hint(nearest).de}`,
    en: `the column “${shown(found)}” is not known and is left out.${hint(nearest).en}`,
  }),
  unknownField: (found: string, nearest?: string): Said => ({
    de: `das Feld „${shown(found)}“ ist nicht bekannt und bleibt weg.${hint(nearest).de}`,
    en: `the field “${shown(found)}” is not known and is left out.${hint(nearest).en}`,
  }),
  twiceTheColumn: (): Said => ({
    de: 'zwei Spalten bedeuten dasselbe; nur eine darf es geben.',
    en: 'two columns mean the same; there must be only one.',
  }),
  unknownLocale: (locale: string): Said => ({
    de: `die Sprache „${shown(locale)}“ steht nicht unter „locales“ in directory.json.`,
    en: `the locale “${shown(locale)}” is not among “locales” in directory.json.`,
  }),
  unknownCode: (found: string, nearest?: string): Said => ({
    de: `das Wort „${shown(found)}“ steht nicht in der Liste; die Seiten übergehen es.${hint(nearest).de}`,
    en: `the word “${shown(found)}” is not in the list; pages skip it.${hint(nearest).en}`,
  }),
  unknownReference: (what: Said, found: string, nearest?: string): Said => ({
    de: `erwartet wird Kennung oder genauer Name ${what.de}, gefunden wurde „${shown(found)}“.${hint(nearest).de}`,
    en: `expected the id or exact name of ${what.en}, found “${shown(found)}”.${hint(nearest).en}`,
  }),
  ambiguousReference: (what: Said, found: string): Said => ({
    de: `den Namen „${shown(found)}“ gibt es mehrfach; erwartet wird die Kennung ${what.de}.`,
    en: `several have the name “${shown(found)}”; expected the id of ${what.en}.`,
  }),
  duplicateId: (id: string, first: Said): Said => ({
    de: `die Kennung „${shown(id)}“ ist schon vergeben (${first.de}); erwartet wird eine eigene je Eintrag.`,
    en: `the id “${shown(id)}” is already taken (${first.en}); expected one of its own for each record.`,
  }),
  quoteNotClosed: (): Said => ({
    de: 'ein Anführungszeichen am Anfang einer Zelle hat kein Gegenstück; erwartet wird ein schließendes ".',
    en: 'a quotation mark at the beginning of a cell is never closed; expected a closing ".',
  }),
  brokenTable: (detail: string): Said => ({
    de: `die Tabelle ist nicht lesbar (${shown(detail)}).`,
    en: `the table cannot be read (${shown(detail)}).`,
  }),
  noHeader: (): Said => ({
    de: 'die Datei ist leer; erwartet wird eine erste Zeile mit Spaltennamen.',
    en: 'the file is empty; expected a first row with the names of the columns.',
  }),
  cellBeyondHeader: (found: string): Said => ({
    de: `hinter der letzten Spalte steht noch „${shown(found)}“; vielleicht fehlen Anführungszeichen um einen Text mit Trennzeichen.`,
    en: `there is still “${shown(found)}” after the last column; perhaps a text with a separator lacks its quotation marks.`,
  }),
  brokenJson: (detail: string): Said => ({
    de: `die Datei ist kein gültiges JSON (${shown(detail)}).`,
    en: `the file is not valid JSON (${shown(detail)}).`,
  }),
  notRecords: (): Said => ({
    de: 'erwartet wird eine Liste von Einträgen [...] oder {"items": [...]}.',
    en: 'expected a list of records [...] or {"items": [...]}.',
  }),
  noDirectory: (): Said => ({
    de: 'die Datei fehlt; erwartet werden darin source, locales, topics und districts.',
    en: 'the file is missing; expected in it source, locales, topics and districts.',
  }),
  unknownFile: (names: readonly string[], nearest?: string): Said => ({
    de: `die Datei gehört zu keiner Sammlung und bleibt weg; bekannt sind ${list(names)}.${hint(nearest).de}`,
    en: `the file belongs to no collection and is left out; known are ${list(names)}.${hint(nearest).en}`,
  }),
  spreadsheet: (): Said => ({
    de: 'Arbeitsmappen werden nicht gelesen; bitte als „CSV UTF-8“ speichern.',
    en: 'workbooks are not read; please save as “CSV UTF-8”.',
  }),
  nobodyAnswers: (): Said => ({
    de: 'diese Leitung hat weder Telefon noch Chat noch E-Mail.',
    en: 'this line has no telephone, no chat and no e-mail.',
  }),
  hoursNotWeekly: (): Said => ({
    de: 'Sprechzeiten einer Leitung müssen jede Woche gelten (freq WEEKLY oder DAILY, mit byday, opens_at, closes_at, valid_from, valid_to, except). Ohne das zeigt der Hilfe-Knopf „Sprechzeiten nicht bekannt“.',
    en: 'the hours of a line must hold every week (freq WEEKLY or DAILY, with byday, opens_at, closes_at, valid_from, valid_to, except). Else the help button shows that they are not known.',
  }),
};

/** What a reference points to, German in the genitive. */
export const nouns: Record<Collection | 'topics' | 'districts', Said> = {
  organizations: {de: 'eines Trägers (organizations)', en: 'an organization'},
  places: {de: 'eines Ortes (places)', en: 'a place'},
  contacts: {de: 'eines Kontakts (contacts)', en: 'a contact'},
  offers: {de: 'eines Angebots (offers)', en: 'an offer'},
  events: {de: 'einer Veranstaltung (events)', en: 'an event'},
  topics: {de: 'eines Themas (topics in directory.json)', en: 'a topic of directory.json'},
  districts: {de: 'eines Ortsteils (districts in directory.json)', en: 'a district of directory.json'},
};

/** What the domain's lint says of a schedule, by its code; `detail` is the text at fault. */
const findings: Readonly<Record<string, (detail: string) => Said>> = {
  unknown_timezone: (detail) => sentence.unexpected(expected.timezone, detail),
  unreadable_date: (detail) => sentence.unexpected(expected.date, detail),
  unreadable_time: (detail) => sentence.unexpected(expected.localTime, detail),
  unreadable_duration: (detail) => sentence.unexpected(expected.duration, detail),
  never_happens: () => ({
    de: 'aus Beginn, Wiederholung und Ausnahmen ergibt sich kein einziger Termin.',
    en: 'beginning, recurrence and exceptions leave not a single date.',
  }),
  no_date: () => ({
    de: 'es gibt weder einen Tag noch eine Wiederholung.',
    en: 'there is neither a day nor a recurrence.',
  }),
  end_before_start: (detail) => ({
    de: `das Ende ${detail} liegt vor dem Beginn.`,
    en: `the end ${detail} is before the beginning.`,
  }),
  dtstart_outside_rule: (detail) => ({
    de: `der Beginn ${detail} passt nicht zur Wiederholung und zählt deshalb nicht als Termin.`,
    en: `the beginning ${detail} does not fit the recurrence and so is not one of its dates.`,
  }),
  except_without_date: (detail) => ({
    de: `am ${detail} findet ohnehin nichts statt; die Ausnahme bewirkt nichts.`,
    en: `nothing takes place on ${detail} anyway; the exception has no effect.`,
  }),
  on_holiday: (detail) => ({
    de: `am ${detail} ist Feiertag, und es findet nach der Regel statt; erwartet wird „außer Feiertage“ (except_holidays: ["public"]), oder „auch an Feiertagen“ ([]), wenn es so gemeint ist.`,
    en: `${detail} is a public holiday on which it takes place by its rule; expected “außer Feiertage” (except_holidays: ["public"]), or “auch an Feiertagen” ([]) where that is meant.`,
  }),
  change_without_date: (detail) => ({
    de: `am ${detail} findet nichts statt; die Änderung bewirkt nichts.`,
    en: `nothing takes place on ${detail}; the change has no effect.`,
  }),
};

/** The sentence for a finding of the domain's lint. */
export const sentenceOfFinding = (code: string, field: string, detail = ''): Said =>
  findings[code]?.(shown(detail)) ?? {
    de: `diese Termine passen nicht zusammen (${code}: ${field} ${shown(detail)}).`,
    en: `these dates do not fit together (${code}: ${field} ${shown(detail)}).`,
  };
