import type {Collection} from './collections.ts';
import {wordKey} from './word-key.ts';

/** How a cell is read. */
export type CellKind =
  | 'text'
  | 'plain'
  | 'yesNo'
  | 'whole'
  | 'yearsFrom'
  | 'yearsTo'
  | 'degrees'
  | 'point'
  | 'amount'
  | 'free'
  | 'date'
  | 'voice'
  | 'mobile'
  | 'fax'
  | 'email'
  | 'url'
  | 'languages'
  | 'words'
  | 'codes'
  | 'code'
  | 'time'
  | 'wholes'
  | 'status'
  | 'reference'
  | 'references'
  | 'hours'
  | 'start'
  | 'startTime'
  | 'end'
  | 'endTime'
  | 'recurrence'
  | 'except'
  | 'dates'
  | 'vacancies'
  | 'vacanciesDate';

/** One column that a table may have. */
export interface Column {
  /** The contract's field; a dot leads into an object. */
  field: string;
  kind: CellKind;
  /** German headings, the usual one first. */
  headings: readonly string[];
  in: readonly Collection[];
  /** What a cell may hold, for the documentation. */
  example: string;
}

const all = ['organizations', 'places', 'contacts', 'offers', 'events'] as const;
const dated = ['offers', 'events'] as const;
const reachable = ['organizations', 'places', 'contacts', 'offers'] as const;
const addressed = ['places', 'contacts'] as const;

const column = (
  field: string,
  kind: CellKind,
  of: readonly Collection[],
  headings: readonly string[],
  example: string,
): Column => ({field, kind, headings, in: of, example});

/** Every column of every table; docs/publish.md shows the same list, and a test compares them. */
export const columns: readonly Column[] = [
  column('id', 'plain', all, ['ID', 'Kennung'], 'hebammensprechstunde'),
  column('name', 'text', all, ['Name', 'Bezeichnung'], 'Hebammensprechstunde'),
  column('name', 'text', ['organizations', 'places', 'offers', 'events'], ['Titel'], 'Hebammensprechstunde'),
  column('alternate_name', 'text', ['organizations', 'places', 'offers'], ['Kurzname', 'Anderer Name'], 'FamBi'),
  column(
    'title',
    'text',
    ['contacts'],
    ['Funktion', 'Rolle', 'Funktion/Rolle', 'Position'],
    'Koordination Frühe Hilfen',
  ),
  column('department', 'text', ['contacts'], ['Abteilung', 'Fachbereich'], 'Jugendamt'),
  column('description', 'text', all, ['Beschreibung', 'Text'], 'Fragen rund um das erste Jahr'),
  column('status', 'status', dated, ['Status'], 'aktiv; abgesagt'),
  column(
    'organization_id',
    'reference',
    ['places', 'contacts', 'offers', 'events'],
    ['Träger', 'Anbieter', 'Träger/Anbieter', 'Organisation', 'Veranstalter', 'Einrichtung'],
    'Familiennetz',
  ),
  column('place_id', 'reference', ['contacts', 'events'], ['Ort', 'Treffpunkt', 'Veranstaltungsort'], 'Familienbüro'),
  column('place_ids', 'references', ['offers'], ['Ort', 'Orte', 'Treffpunkt'], 'Familienbüro | Stadtbücherei'),
  column(
    'contact_ids',
    'references',
    dated,
    ['Kontakt', 'Kontakte', 'Ansprechperson', 'Ansprechpartner'],
    'Koordination',
  ),
  column('topics', 'references', ['organizations', 'offers', 'events'], ['Themen', 'Thema'], 'Schwangerschaft | Baby'),
  column(
    'districts',
    'references',
    ['organizations', 'offers', 'events'],
    ['Ortsteile', 'Ortsteil', 'Stadtteile', 'Stadtteil'],
    'Stockum, Horst',
  ),
  column('district', 'reference', ['places'], ['Ortsteil', 'Stadtteil'], 'Stadtmitte'),
  column('sectors', 'codes', ['organizations'], ['Bereiche', 'Bereich', 'Sektor'], 'Gesundheit'),
  column('audiences', 'codes', dated, ['Zielgruppen', 'Zielgruppe', 'Für wen'], 'Väter | Alleinerziehende'),
  column('minimum_age_months', 'whole', dated, ['Alter von (Monate)', 'Alter ab (Monate)'], '0'),
  column('maximum_age_months', 'whole', dated, ['Alter bis (Monate)'], '36'),
  column('minimum_age_months', 'yearsFrom', dated, ['Alter von (Jahre)', 'Alter ab (Jahre)'], '3'),
  column('maximum_age_months', 'yearsTo', dated, ['Alter bis (Jahre)'], '6'),
  column('modes', 'codes', dated, ['Teilnahme', 'Teilnahmeform'], 'vor Ort | telefonisch'),
  column('access', 'codes', dated, ['Zugang', 'Anmeldung'], 'ohne Anmeldung'),
  column('languages', 'languages', ['contacts', 'offers', 'events'], ['Sprachen', 'Sprache'], 'Deutsch, Türkisch, uk'),
  column('phones', 'voice', reachable, ['Telefon', 'Tel.', 'Telefonnummer'], '030 23125-001'),
  column('phones', 'mobile', reachable, ['Mobil', 'Handy', 'Mobiltelefon'], '030 23125-002'),
  column('phones', 'fax', reachable, ['Fax', 'Telefax'], '030 23125-003'),
  column(
    'email',
    'email',
    ['organizations', 'contacts', 'offers'],
    ['E-Mail', 'Mail', 'E-Mail-Adresse'],
    'familie@beispiel.de',
  ),
  column('url', 'url', all, ['Internet', 'Webseite', 'Website', 'Web', 'Homepage', 'Link'], 'https://www.beispiel.de/'),
  column(
    'same_as',
    'words',
    ['organizations', 'places', 'offers', 'events'],
    ['Siehe auch'],
    'https://www.beispiel.de/a',
  ),
  column(
    'address.address_1',
    'plain',
    addressed,
    ['Straße', 'Straße und Hausnummer', 'Anschrift', 'Adresse'],
    'Neutor 5',
  ),
  column('address.address_2', 'plain', addressed, ['Adresszusatz'], 'Hinterhaus'),
  column('address.postal_code', 'plain', addressed, ['PLZ', 'Postleitzahl'], '59368'),
  column('address.city', 'plain', addressed, ['Stadt'], 'Werne'),
  column('address.city', 'plain', ['places'], ['Ort'], 'Werne'),
  column('latitude', 'degrees', ['places'], ['Breite', 'Breitengrad', 'lat'], '51,6603'),
  column('longitude', 'degrees', ['places'], ['Länge', 'Längengrad', 'lon', 'lng'], '7,6331'),
  column('point', 'point', ['places'], ['Breite/Länge', 'Koordinaten'], '51,6603 / 7,6331'),
  column('hours', 'hours', addressed, ['Öffnungszeiten', 'Sprechzeiten', 'Sprechstunde'], 'Mo-Fr 9-12, Do 14-18:30'),
  column('schedules', 'hours', dated, ['Öffnungszeiten', 'Sprechzeiten', 'Sprechstunde', 'Zeiten'], 'Mo-Fr 9-12'),
  column('start', 'start', dated, ['Beginn', 'Start', 'Datum'], '22.11.2026 10:00'),
  column('start_time', 'startTime', dated, ['Uhrzeit', 'Uhrzeit von', 'Beginn (Uhrzeit)'], '10 Uhr'),
  column('end', 'end', dated, ['Ende'], '12:00'),
  column('end_time', 'endTime', dated, ['Uhrzeit bis', 'Ende (Uhrzeit)'], '12 Uhr'),
  column('recurrence', 'recurrence', dated, ['Wiederholung', 'Rhythmus'], 'jeden 1. und 3. Mittwoch im Monat'),
  column('except', 'except', dated, ['Außer', 'Ausnahmen', 'Entfällt'], '24.12.2026, Schulferien'),
  column('dates', 'dates', dated, ['Weitere Termine'], '29.11.2026 | 06.12.2026'),
  column('amenities', 'codes', ['places'], ['Ausstattung'], 'Wickeltisch | Stillraum'),
  column('accessibility', 'text', ['places'], ['Barrierefreiheit', 'Barrierefrei'], 'Aufzug vom Hof'),
  column('transportation', 'text', ['places'], ['Haltestelle', 'Anfahrt', 'ÖPNV'], 'Bus R14, Markt'),
  column('fees_description', 'text', dated, ['Kosten', 'Gebühr', 'Preis'], '2 Euro für Kaffee'),
  column('cost_options', 'amount', dated, ['Betrag (Euro)', 'Betrag'], '4,50'),
  column('trust.free', 'yesNo', ['offers'], ['Kostenlos', 'Kostenfrei'], 'ja'),
  column('cost_options', 'free', ['events'], ['Kostenlos', 'Kostenfrei'], 'ja'),
  column('trust.anonymous', 'yesNo', ['offers'], ['Anonym'], 'ja'),
  column('trust.confidential', 'yesNo', ['offers'], ['Vertraulich'], 'x'),
  column('trust.by_youth_office', 'yesNo', ['offers'], ['Vom Jugendamt', 'Jugendamt'], 'nein'),
  column(
    'trust.who_sees',
    'text',
    ['offers'],
    ['Wer davon erfährt', 'Wer erfährt davon'],
    'Niemand außer der Beraterin',
  ),
  column('vacancies', 'vacancies', ['offers'], ['Freie Plätze'], '2'),
  column('keywords', 'words', ['offers'], ['Stichwörter', 'Stichworte', 'Schlagwörter'], 'Hebamme | Stillen'),
  column('assured_date', 'date', all, ['Geprüft am', 'Stand'], '01.11.2026'),
  column('vacancies.assured_date', 'vacanciesDate', ['offers'], ['Freie Plätze geprüft am'], '20.11.2026'),
  column('childcare.kind', 'code', ['offers'], ['Betreuungsart'], 'Kita'),
  column('childcare.opens_at', 'time', ['offers'], ['Betreuung von'], '7 Uhr'),
  column('childcare.closes_at', 'time', ['offers'], ['Betreuung bis'], '16:30'),
  column('childcare.weekly_hours', 'wholes', ['offers'], ['Wochenstunden', 'Betreuungsstunden'], '25 | 35 | 45'),
  column('childcare.provider_kind', 'code', ['offers'], ['Trägerart'], 'kirchlich'),
  column('childcare.pedagogy', 'words', ['offers'], ['Pädagogik', 'Konzept'], 'Montessori | offene Arbeit'),
  column('childcare.integration', 'yesNo', ['offers'], ['Integration', 'Inklusion'], 'ja'),
  column('childcare.places', 'whole', ['offers'], ['Plätze', 'Betreuungsplätze'], '65'),
];

/** The columns of one table. */
export const columnsOf = (collection: Collection): Column[] => columns.filter((one) => one.in.includes(collection));

/** The column that a heading names, by its German words or the contract's field. */
export function columnFor(collection: Collection, heading: string): Column | undefined {
  const key = wordKey(heading.replace(/[*:]\s*$/, ''));
  const known = columnsOf(collection);
  return (
    known.find(({headings}) => headings.some((word) => wordKey(word) === key)) ??
    known.find(({field}) => wordKey(field) === key || wordKey(field.split('.').at(-1) ?? '') === key)
  );
}
