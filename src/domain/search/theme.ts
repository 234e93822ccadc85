/** What families ask for, and what offers call it: further languages say only their own words for each. */
const themes = {
  midwife: ['Hebamme', 'Hebammensprechstunde', 'Familienhebamme'],
  pregnant: ['Schwangerschaft', 'schwanger', 'Schwangerschaftsberatung', 'Schwangerenberatung'],
  birth: ['Geburtsvorbereitung', 'Geburt', 'Entbindung'],
  abortion: ['Schwangerschaftskonflikt', 'Schwangerschaftsabbruch', 'Ungewollte Schwangerschaft'],
  baby: ['Baby', 'Säugling'],
  crying: ['Schreibaby', 'Schreiambulanz', 'Schreien'],
  sleep: ['Schlaf', 'Schlafen', 'Schlafberatung'],
  breastfeeding: ['Stillen', 'Stillberatung', 'Stillcafé'],
  nursery: ['Kita', 'Kindergarten', 'Krippe', 'Kinderbetreuung', 'Kindertageseinrichtung'],
  childminder: ['Tagesmutter', 'Kindertagespflege', 'Babysitter'],
  playgroup: ['Krabbelgruppe', 'Spielgruppe', 'Elterncafé', 'Spielkreis'],
  money: ['Geld', 'finanzielle Hilfe', 'Zuschuss', 'Geldleistungen'],
  debts: ['Schuldnerberatung', 'Schulden'],
  childBenefit: ['Kindergeld', 'Kinderzuschlag'],
  parentalAllowance: ['Elterngeld', 'Elternzeit'],
  maintenance: ['Unterhalt', 'Unterhaltsvorschuss'],
  basicIncome: ['Bürgergeld', 'Jobcenter', 'Sozialhilfe'],
  work: ['Arbeit', 'Agentur für Arbeit', 'Arbeitslosigkeit'],
  flat: ['Wohnung', 'Wohnungssuche', 'Wohngeld'],
  losingFlat: ['Wohnungsverlust', 'Notunterkunft', 'obdachlos'],
  clothes: ['Kleidung', 'Kleiderkammer', 'Secondhand', 'Kleiderstube', 'Kinderkleidung'],
  food: ['Tafel', 'Lebensmittel'],
  separation: ['Trennung', 'Scheidung'],
  custody: ['Sorgerecht', 'Umgang', 'Trennung'],
  couple: ['Paarberatung', 'Ehe'],
  single: ['Alleinerziehende', 'alleinerziehend'],
  father: ['Vater', 'Väter', 'Vätertreff'],
  violence: ['Gewalt', 'Frauenhaus', 'häusliche Gewalt', 'Schutz'],
  abuse: ['Missbrauch', 'Kinderschutz'],
  crisis: ['Krise', 'Seelsorge', 'Notlagen'],
  depression: ['Depression', 'Wochenbettdepression', 'seelische Gesundheit', 'psychische Notlagen'],
  tired: ['Entlastung', 'Überforderung', 'Familienpaten'],
  lonely: ['Elterncafé', 'Plaudertelefon', 'Begegnung'],
  upbringing: ['Erziehungsberatung', 'Erziehung'],
  addiction: ['Suchtberatung', 'Sucht'],
  grief: ['Trauer', 'Sternenkinder', 'Verlust'],
  disability: ['Behinderung', 'Inklusion', 'Frühförderung'],
  speech: ['Frühförderung', 'Sprachförderung', 'Logopädie'],
  doctor: ['Kinderarzt', 'Arzt', 'Ärzte'],
  dentist: ['Zahnarzt', 'Zähne'],
  vaccination: ['Impfung', 'Impfungen', 'Impfschutz'],
  insurance: ['Krankenversicherung', 'Krankenkasse'],
  emergency: ['Notruf', 'Notfall', 'Notdienst'],
  firstAid: ['Erste Hilfe', 'Notfall'],
  gynaecologist: ['Frauenarzt', 'Verhütung'],
  german: ['Deutschkurs', 'Sprachkurs', 'Integrationskurs', 'Sprachcafé'],
  interpreter: ['Dolmetscher', 'Übersetzung', 'Dolmetschen'],
  asylum: ['Asyl', 'Geflüchtete', 'Flüchtlingsberatung', 'Migrationsberatung'],
  residence: ['Aufenthalt', 'Aufenthaltstitel', 'Ausländerbehörde'],
  reunion: ['Familiennachzug'],
  forms: ['Antrag', 'Anträge', 'Formulare'],
  school: ['Schule', 'Einschulung', 'Grundschule'],
  afternoon: ['Ganztag', 'Nachmittagsbetreuung', 'Schulkinder'],
  homework: ['Nachhilfe', 'Hausaufgaben'],
  schoolThings: ['Bildung und Teilhabe', 'Schulbedarf'],
  holidays: ['Ferienbetreuung', 'Ferien'],
  youthOffice: ['Jugendamt'],
  youth: ['Jugendtreff', 'Jugendliche'],
  sport: ['Turnen', 'Sport', 'Sportverein'],
  leisure: ['Freizeit', 'Freizeitangebote'],
  library: ['Bücherei', 'Bibliothek'],
  bus: ['Nahverkehr', 'Fahrkarte'],
  birthCertificate: ['Geburtsurkunde', 'Standesamt'],
  twins: ['Zwillinge', 'Mehrlinge'],
  help: ['Beratung', 'Hilfe'],
} as const;

type Words = Readonly<Partial<Record<keyof typeof themes, string>>>;

/**
 * The groups of a language, as `conceptsOf` reads them.
 * @param fillers words without meaning, with blanks between them
 * @param words words and short phrases for each theme, with `, ` between them
 */
export function groupsOf(fillers: string, words: Words): readonly (readonly string[])[] {
  const ofTheme: Readonly<Record<string, string | undefined>> = words;
  return [
    ['', fillers],
    ...Object.entries(themes).flatMap(([theme, sought]) => {
      const said = ofTheme[theme];
      return said ? [[...said.split(', '), '>', ...sought]] : [];
    }),
  ];
}
