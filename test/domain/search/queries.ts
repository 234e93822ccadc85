export interface Query {
  kind: 'exact' | 'typo' | 'umlaut' | 'compound' | 'inflection' | 'prefix' | 'synonym' | 'several' | 'foreign' | 'none';
  text: string;
  /** One of these must be among the first five hits; none for a question the town has no answer to. */
  expected: string[];
}

const of = (kind: Query['kind'], entries: Record<string, string[]>): Query[] =>
  Object.entries(entries).map(([text, expected]) => ({kind, text, expected}));

/** Written before the search was, as a parent would type them. */
export const queries: Query[] = [
  ...of('exact', {
    Babymassage: ['babymassage'],
    Tafel: ['tafel'],
    Schuldnerberatung: ['schuldnerberatung'],
    'Krippe Regenbogen': ['krippe-regenbogen'],
    'Eltern-Kind-Turnen': ['eltern-kind-turnen'],
    Gewalt: ['frauenhaus'],
  }),
  ...of('prefix', {Heb: ['hebammenzentrale'], Krabb: ['krabbelgruppe'], 'offene ganz': ['ogs']}),
  ...of('typo', {
    Hebame: ['hebammenzentrale'],
    Babymasage: ['babymassage'],
    Kleiderkamer: ['kleiderkammer'],
    Schulnderberatung: ['schuldnerberatung'],
    Logopedie: ['logopaedie'],
    Elterncaffee: ['elterncafe'],
    Krabelgrupe: ['krabbelgruppe'],
    Zwilingstreff: ['zwillingstreff'],
  }),
  ...of('umlaut', {
    Vaeterfruehstueck: ['vaeterfruehstueck'],
    VÄTERFRÜHSTÜCK: ['vaeterfruehstueck'],
    Buecherei: ['buecherei'],
    Bucherei: ['buecherei'],
    'grosse strasse': ['eltern-kind-turnen'],
    fruhforderung: ['fruehfoerderung'],
  }),
  ...of('compound', {
    Tagespflege: ['tagespflege'],
    stillen: ['stillgruppe'],
    Gruppe: ['krabbelgruppe', 'stillgruppe', 'wochenbettdepression'],
    Schwimmen: ['babyschwimmen'],
    Geburtsvorbereitung: ['geburtskurs'],
    Turnen: ['eltern-kind-turnen'],
    Ganztag: ['ogs'],
  }),
  ...of('inflection', {
    Hebammen: ['hebammenzentrale'],
    Tafeln: ['tafel'],
    Krippen: ['krippe-regenbogen'],
    'Kurse für Eltern': ['elternkurs'],
    Babysitters: ['babysitter'],
  }),
  ...of('synonym', {
    'mein Baby schreit nur': ['schreibaby'],
    Papa: ['vaeterfruehstueck'],
    'ich habe kein Geld': ['stiftung'],
    Tagesmama: ['tagespflege'],
    Kindergarten: ['kita-sonne', 'krippe-regenbogen'],
    'allein erziehend': ['alleinerziehende'],
    'mein Mann schlägt mich': ['frauenhaus'],
    'mein Kind spricht nicht': ['logopaedie'],
    Klamotten: ['kleiderkammer'],
    Sommerferien: ['ferienspiele'],
    'nichts zu essen': ['tafel'],
    'traurig nach der Geburt': ['wochenbettdepression'],
    Hausaufgabenhilfe: ['nachhilfe', 'ogs'],
  }),
  ...of('several', {
    'Baby Nord': ['stillgruppe', 'krabbelgruppe'],
    'Frühstück Väter': ['vaeterfruehstueck'],
    'Hebamme Zitronenbaum': ['hebammenzentrale'],
  }),
  ...of('foreign', {
    ebe: ['hebammenzentrale'],
    'anne sütü': ['stillgruppe'],
    anaokulu: ['kita-sonne', 'krippe-regenbogen'],
    'para yardımı': ['stiftung'],
    قابلة: ['hebammenzentrale'],
    'دورة لغة': ['deutschkurs'],
    طلاق: ['trennung'],
    عُنْف: ['frauenhaus'],
    акушерка: ['hebammenzentrale'],
    'дитячий садок': ['kita-sonne', 'krippe-regenbogen'],
    'курси німецької': ['deutschkurs'],
    гроші: ['stiftung', 'elterngeld'],
    midwife: ['hebammenzentrale'],
    'my baby is crying': ['schreibaby'],
    'single mom': ['alleinerziehende'],
    'food bank': ['tafel'],
  }),
  ...of('none', {
    Traktorreparatur: [],
    Hundeschule: [],
    xqzvw: [],
    '🚜': [],
    'Börsenkurs Kryptowährung': [],
    'qwertz asdfgh': [],
    '.*+?^${}': [],
  }),
];
