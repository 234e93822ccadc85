import {wordKey} from './word-key.ts';

/** German words that a cell may hold for each code; the first is the usual one. */
const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  modes: {
    in_person: ['vor Ort', 'persönlich', 'Präsenz', 'in Präsenz'],
    phone: ['telefonisch', 'Telefon', 'am Telefon'],
    video: ['Video', 'Videoanruf', 'Videoberatung', 'online', 'digital'],
    chat: ['Chat'],
    home_visit: ['Hausbesuch', 'zu Hause', 'Hausbesuche', 'aufsuchend'],
    mail: ['per E-Mail', 'E-Mail', 'Mail', 'schriftlich'],
  },
  access: {
    drop_in: ['ohne Anmeldung', 'offen', 'nein', 'keine Anmeldung', 'offener Treff', 'einfach kommen'],
    register: ['mit Anmeldung', 'Anmeldung', 'ja', 'x', 'Anmeldung erforderlich', 'nach Anmeldung'],
    appointment: ['mit Termin', 'Termin', 'nach Vereinbarung', 'Terminvereinbarung', 'nach Terminvereinbarung'],
    referral: ['auf Vermittlung', 'Überweisung', 'mit Überweisung', 'Vermittlung', 'auf Empfehlung'],
  },
  audiences: {
    expectant: ['Schwangere', 'werdende Eltern'],
    parents: ['Eltern', 'Familien', 'alle Eltern'],
    parents_0_3: ['Eltern mit Kindern von 0 bis 3', 'Eltern 0-3', 'Kinder 0-3'],
    parents_3_6: ['Eltern mit Kindern von 3 bis 6', 'Eltern 3-6', 'Kinder 3-6'],
    parents_6_10: ['Eltern mit Kindern von 6 bis 10', 'Eltern 6-10', 'Kinder 6-10'],
    fathers: ['Väter', 'Vater'],
    mothers: ['Mütter', 'Mutter'],
    single_parents: ['Alleinerziehende', 'Ein-Eltern-Familien'],
    patchwork: ['Patchworkfamilien', 'Patchwork', 'Stieffamilien'],
    separated: ['Getrennte', 'getrennt lebende Eltern', 'Eltern in Trennung'],
    grandparents: ['Großeltern'],
    children: ['Kinder'],
    teenagers: ['Jugendliche'],
    newcomers: ['Zugewanderte', 'Neuzugezogene', 'neu in der Stadt', 'Geflüchtete'],
    professional: ['Fachkräfte', 'Fachleute', 'Fachpublikum'],
  },
  amenities: {
    changing_table: ['Wickeltisch', 'Wickelplatz', 'Wickelraum'],
    nursing_room: ['Stillraum', 'Stillecke', 'Platz zum Stillen'],
    toys: ['Spielzeug', 'Spielecke'],
    step_free: ['stufenlos', 'ohne Stufen', 'ebenerdig', 'barrierefrei'],
    accessible_toilet: ['barrierefreies WC', 'Behinderten-WC', 'Rollstuhl-WC'],
    pram_parking: ['Platz für Kinderwagen', 'Kinderwagenstellplatz', 'Kinderwagen'],
    lift: ['Aufzug', 'Fahrstuhl'],
    parking: ['Parkplatz', 'Parkplätze'],
    quiet_room: ['Ruheraum'],
    cafe: ['Café'],
    wifi: ['WLAN'],
    playground: ['Spielplatz'],
  },
  sectors: {
    youth_welfare: ['Jugendhilfe', 'Jugendamt'],
    health: ['Gesundheit', 'Gesundheitswesen'],
    early_support: ['Frühe Hilfen', 'Frühförderung'],
    pregnancy_advice: ['Schwangerschaftsberatung', 'Schwangerenberatung'],
    education: ['Bildung', 'Schule'],
    childcare: ['Kinderbetreuung', 'Kita', 'Kindertagesbetreuung'],
    family_education: ['Familienbildung'],
    social_service: ['Soziales', 'Sozialer Dienst', 'Wohlfahrt', 'Wohlfahrtsverband'],
    church: ['Kirche'],
    sports: ['Sport'],
    culture: ['Kultur'],
    administration: ['Verwaltung'],
    volunteering: ['Ehrenamt'],
    police_justice: ['Polizei und Justiz', 'Polizei', 'Justiz'],
    economy: ['Wirtschaft'],
  },
  'childcare.kind': {
    kita: ['Kita', 'Kindergarten', 'Krippe', 'Kindertagesstätte', 'Kindertageseinrichtung'],
    childminder: ['Kindertagespflege', 'Tagespflege', 'Tagesmutter', 'Tagesvater', 'Tagespflegeperson'],
    all_day_school: ['Ganztag', 'OGS', 'Offene Ganztagsschule', 'Hort', 'Offener Ganztag'],
    playgroup: ['Spielgruppe', 'Spielkreis'],
  },
  'childcare.provider_kind': {
    public: ['öffentlich', 'Stadt', 'Gemeinde', 'kommunal', 'städtisch'],
    church: ['kirchlich', 'Kirche', 'evangelisch', 'katholisch'],
    welfare: ['Wohlfahrtsverband', 'Wohlfahrt'],
    parents: ['Elterninitiative', 'Eltern'],
    private: ['privat', 'freier Träger'],
    company: ['Betrieb', 'Betriebskita', 'Unternehmen'],
  },
  'offers.status': {
    active: ['aktiv'],
    inactive: ['inaktiv', 'pausiert'],
    defunct: ['eingestellt', 'beendet'],
    'temporarily closed': ['vorübergehend geschlossen'],
  },
  'events.status': {
    confirmed: ['bestätigt', 'findet statt'],
    tentative: ['vorläufig', 'geplant'],
    cancelled: ['abgesagt', 'fällt aus', 'entfällt'],
  },
};

/** The code that a word of a cell means in a list (`modes`, `offers.status`, …): the code itself or its German words. */
export function codeFor(list: string, word: string): string | undefined {
  const key = wordKey(word);
  return Object.entries(words[list] ?? {}).find(
    ([code, german]) => wordKey(code) === key || german.some((name) => wordKey(name) === key),
  )?.[0];
}

/** The usual German word of each code, for messages and the documentation: `[['in_person', 'vor Ort'], …]`. */
export const codeLabels = (list: string): [code: string, label: string][] =>
  Object.entries(words[list] ?? {}).map(([code, german]) => [code, german[0] ?? code]);

/** Every word that is understood in a list, for suggestions. */
export const codeVocabulary = (list: string): string[] =>
  Object.entries(words[list] ?? {}).flatMap(([code, german]) => [...german, code]);
