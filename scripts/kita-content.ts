/**
 * Makes `demo/content/schleswig-holstein/` of the Kita portal's export (CC0-1.0) and of postcodes (GeoNames, CC-BY-4.0):
 *
 *     node --import tsx scripts/kita-content.ts [../shared/data]
 *
 * The outcome is committed, because the sources are not part of the repository. What changes on the way, and why:
 * - only `KITA`; childminders (`TPP`) work in their own homes and are private persons.
 * - a Träger who is a natural person is left out, and so is the name of a Kita that repeats it.
 * - stray blanks go, straight quotation marks become German ones; names may occur twice, the portal's id is the key.
 * - notes of the portal's staff behind `->` go. `INAKTIV` becomes status `defunct`, the portal's placeholders for children
 *   who are cared for in Denmark become `inactive`: nobody can go there.
 * - opening hours are milliseconds since local midnight and name no weekday: Monday to Friday without public holidays (`PH
 *   off` as in OpenStreetMap) is taken, as Kitas open.
 * - half a coordinate is none.
 * - who runs a Kita (`Trägerart`) is taken from the Träger's name where that makes it plain, see `kita-provider.ts`.
 * - ages are months already; an end that is not after the start is a slip and is left out.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import {providerKind} from './kita-provider.ts';
import {languageTags, topics} from './kita-words.ts';

const Kita = z.object({
  id: z.number().int(),
  name: z.string(),
  institution: z.string(),
  bureau: z.string().nullish(),
  educationalConcept: z.string().nullish(),
  religioeseAusrichtung: z.string().nullish(),
  mehrsprachigkeit: z.string().nullish(),
  integrational: z.boolean(),
  barrierfree: z.boolean(),
  careFrom: z.number().int().nullish(),
  careTo: z.number().int().nullish(),
  openingHoursFrom: z.number().int(),
  openingHoursTo: z.number().int(),
  address: z.object({
    street: z.string().nullish(),
    number: z.string().nullish(),
    postalcode: z.string(),
    town: z.string(),
    district: z.string().nullish(),
    latitude: z.number().nullish(),
    longitude: z.number().nullish(),
  }),
});
type Kita = z.infer<typeof Kita>;

/** Natural persons as Träger, found by reading all 774 names; ids of Kitas, so that no person is named here either. */
const runByAPerson = new Set([534, 535, 1536, 3712, 3814, 6445]);
/** A Kita that is called after the person who runs it. */
const calledAfterAPerson = new Map([[3814, 'Kinderhaus']]);

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const quoted = (text: string): string =>
  text.replace(
    /(\p{L})?"([^"]*)"/gu,
    (_, before = '', inside: string) => `${before && `${before} `}„${inside.trim()}“`,
  );
const nameOf = (kita: Kita): string => calledAfterAPerson.get(kita.id) ?? tidy(quoted(kita.name).split('->')[0]);

function statusOf(kita: Kita): string {
  if (kita.name.startsWith('Dummy-')) return 'inactive';
  return kita.name.includes('INAKTIV') ? 'defunct' : '';
}

/** `25200000` -> `7`, `27000000` -> `7:30`: the portal's milliseconds since midnight as an office would type them. */
function clock(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

function hoursOf(kita: Kita): string {
  const {openingHoursFrom: from, openingHoursTo: to} = kita;
  return from < to && to <= 86_400_000 ? `Mo-Fr ${clock(from)}-${clock(to)}, PH off` : '';
}

function agesOf(kita: Kita): [string, string] {
  const {careFrom: from = null, careTo: to = null} = kita;
  if (from === null || to === null || (from === 0 && to === 0)) return ['', ''];
  return [String(from), to > from ? String(to) : ''];
}

/** The Träger of several Kitas is one organization; the portal tells branches apart by a sign in brackets, we do not. */
const providerOf = (kita: Kita): string => {
  const name = tidy(quoted(kita.institution))
    .replace(/\s*\((?:[A-ZÄÖÜ]{2,4}|DITH)\)$/u, '')
    .replace(/e\. V\.?$/, 'e.V.');
  return name === 'ohne Träger' || runByAPerson.has(kita.id) ? '' : name;
};

/** Short, and the same when other Träger come or go: FNV-1a of the name, 32 bits in base 36. */
function providerId(name: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `t${hash.toString(36)}`;
}

const kreise = [
  ['01001', 'Flensburg'],
  ['01002', 'Kiel'],
  ['01003', 'Lübeck'],
  ['01004', 'Neumünster'],
  ['01051', 'Kreis Dithmarschen'],
  ['01053', 'Kreis Herzogtum Lauenburg'],
  ['01054', 'Kreis Nordfriesland'],
  ['01055', 'Kreis Ostholstein'],
  ['01056', 'Kreis Pinneberg'],
  ['01057', 'Kreis Plön'],
  ['01058', 'Kreis Rendsburg-Eckernförde'],
  ['01059', 'Kreis Schleswig-Flensburg'],
  ['01060', 'Kreis Segeberg'],
  ['01061', 'Kreis Steinburg'],
  ['01062', 'Kreis Stormarn'],
].map(([id = '', name = '']) => ({id, name}));

/** The portal's district begins with the Kreis, with or without the word; Norderstedt lies in Segeberg. */
function kreisInWords(district: string): string | undefined {
  const words = district.replace(/^Kreis /, '').replace(/^Norderstedt/, 'Segeberg');
  return kreise.find(({name}) => words.startsWith(name.replace(/^Kreis /, '')))?.id;
}

/** Postcode -> Kreise of Schleswig-Holstein it lies in, most places first. */
function kreiseByPostcode(zipcodes: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of zipcodes.split('\n')) {
    const cells = (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).map((each) => each.replace(/,$/, ''));
    const [, postcode = '', , state, , , , , community = ''] = cells;
    if (state !== 'Schleswig-Holstein') continue;
    const others = found.get(postcode) ?? [];
    if (!others.includes(community)) found.set(postcode, [...others, community]);
  }
  return found;
}

/**
 * Kreis of a Kita: what the portal says, else the Kreis of its postcode; where a postcode lies in two, the one in which most
 * other Kitas of the same Amt or town are. `''` for the placeholders outside the Land.
 */
function kreisFinder(kitas: readonly Kita[], zipcodes: string): (kita: Kita) => string {
  const byPostcode = kreiseByPostcode(zipcodes);
  const certain = (kita: Kita): string | undefined => {
    const candidates = byPostcode.get(tidy(kita.address.postalcode)) ?? [];
    return kreisInWords(tidy(kita.address.district)) ?? (candidates.length === 1 ? candidates[0] : undefined);
  };
  const counts = new Map<string, number>();
  const key = (kita: Kita, kreis: string): string => `${tidy(kita.bureau)} ${kreis}`;
  for (const kita of kitas) {
    const kreis = certain(kita);
    if (kreis) counts.set(key(kita, kreis), (counts.get(key(kita, kreis)) ?? 0) + 1);
  }
  return (kita) => {
    if (statusOf(kita) === 'inactive') return '';
    const votes = (kreis: string): number => counts.get(key(kita, kreis)) ?? 0;
    const candidates = byPostcode.get(tidy(kita.address.postalcode)) ?? [];
    return certain(kita) ?? [...candidates].sort((a, b) => votes(b) - votes(a))[0] ?? '';
  };
}

function topicsOf(kita: Kita): string[] {
  const faith = kita.religioeseAusrichtung;
  const concept = tidy(kita.educationalConcept);
  const [from, to] = agesOf(kita);
  const tests: Record<string, boolean> = {
    krippe: from !== '' && Number(from) < 36,
    kindergarten: from !== '' && Number(from) < 72 && Number(to || 84) > 36,
    hort: Number(to) >= 95,
    // "Ganztags" in the federal statistics of child and youth services: more than 7 hours a day.
    ganztag: kita.openingHoursTo - kita.openingHoursFrom > 7 * 3_600_000,
    integration: kita.integrational,
    konfession: faith === 'Evangelisch' || faith === 'Römisch-Katholisch',
  };
  return topics.filter(([id, , , concepts]) => tests[id] === true || concepts.includes(concept)).map(([id]) => id);
}

/** One Kita ticked the whole list of languages down to "Bosnisch": more than eight are no answer. */
function languagesOf(kita: Kita): string[] {
  const words = tidy(kita.mehrsprachigkeit).split(',').map(tidy);
  if (words.length > 8) return [];
  return [...new Set(words.map((word) => languageTags[word] ?? '').filter(Boolean))];
}

const cell = (value: string): string => (/[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const csv = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ...rows].map((row) => `${row.map(cell).join(';')}\n`).join('');
const degrees = (value: number | null | undefined): string => (value ? String(Number(value.toFixed(4))) : '');

function placeRow(kita: Kita): string[] {
  const {street, number, postalcode, town, latitude, longitude} = kita.address;
  const id = String(kita.id);
  return [
    id,
    nameOf(kita),
    tidy(`${tidy(street)} ${tidy(number)}`),
    tidy(postalcode),
    tidy(town),
    ...(latitude && longitude ? [degrees(latitude), degrees(longitude)] : ['', '']),
    kita.barrierfree ? 'step_free' : '',
  ];
}

function offerRow(kita: Kita, kreisOf: (kita: Kita) => string): string[] {
  const id = String(kita.id);
  const provider = providerOf(kita);
  const status = statusOf(kita);
  return [
    id,
    nameOf(kita),
    status,
    provider && providerId(provider),
    status === 'inactive' ? '' : id,
    topicsOf(kita).join('|'),
    kreisOf(kita),
    ...agesOf(kita),
    languagesOf(kita).join('|'),
    hoursOf(kita),
    ...careOf(kita, provider),
  ];
}

/** What parents compare; for a place of care where nobody can go there is nothing to compare. */
function careOf(kita: Kita, provider: string): string[] {
  if (statusOf(kita) === 'inactive') return ['', '', '', '', '', ''];
  const {openingHoursFrom: from, openingHoursTo: to} = kita;
  const times = from < to && to <= 86_400_000 ? [clock(from), clock(to)] : ['', ''];
  return ['kita', ...times, providerKind(provider), tidy(kita.educationalConcept), kita.integrational ? 'ja' : ''];
}

const directory = {
  source: {
    name: 'Kitas in Schleswig-Holstein',
    ags: '01',
    land: 'SH',
    license: 'CC0-1.0',
    attribution:
      'Land Schleswig-Holstein, opendata.schleswig-holstein.de, Datensatz kindertagesstaetten-2024-01-17, über oklabflensburg/' +
      'open-kita-map (CC0-1.0), Stand 17.01.2024. Kreise teils nach Postleitzahl: GeoNames, CC-BY-4.0. Öffnung Montag bis ' +
      'Freitag angenommen.',
    url: 'https://opendata.schleswig-holstein.de/',
  },
  timezone: 'Europe/Berlin',
  locales: ['de', 'en'],
  topics: topics.map(([id, name, keywords]) => ({id, name, ...(keywords.length > 0 && {keywords})})),
  districts: kreise,
};

function main(data: string): void {
  const source = join(data, 'kita-schleswig-holstein/einrichtungen.json');
  if (!existsSync(source)) {
    console.log(`${source} ist nicht da / is absent: nichts gemacht / nothing done`);
    return;
  }
  const records = z.array(z.looseObject({type: z.string()})).parse(JSON.parse(readFileSync(source, 'utf8')));
  const kitas = records
    .filter(({type}) => type === 'KITA')
    .map((each) => Kita.parse(each))
    .sort((a, b) => a.id - b.id);
  const kreisOf = kreisFinder(kitas, readFileSync(join(data, 'plz/zipcodes.de.csv'), 'utf8'));
  const addressed = kitas.filter((kita) => statusOf(kita) !== 'inactive');
  const providers = [...new Set(kitas.map(providerOf))].filter(Boolean).map((name) => [providerId(name), name]);
  const files = {
    'directory.json': `${JSON.stringify(directory, null, 2)}\n`,
    'organizations.csv': csv(
      ['id', 'name'],
      providers.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ),
    'places.csv': csv(
      ['id', 'Name', 'Straße', 'PLZ', 'Stadt', 'latitude', 'longitude', 'Ausstattung'],
      addressed.map(placeRow),
    ),
    'offers.csv': csv(
      [
        'id',
        'Name',
        'status',
        'Träger',
        'Ort',
        'Themen',
        'Ortsteile',
        'Alter von (Monate)',
        'Alter bis (Monate)',
        'Sprachen',
        'Öffnungszeiten',
        'Betreuungsart',
        'Betreuung von',
        'Betreuung bis',
        'Trägerart',
        'Pädagogik',
        'Integration',
      ],
      kitas.map((kita) => offerRow(kita, kreisOf)),
    ),
  };
  const target = join(import.meta.dirname, '../demo/content/schleswig-holstein');
  mkdirSync(target, {recursive: true});
  for (const [name, text] of Object.entries(files)) writeFileSync(join(target, name), text);
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`${kitas.length} Kitas, ${providers.length} Träger, ${Math.round(bytes / 1000)} kB`);
}

main(process.argv[2] ?? join(import.meta.dirname, '../../shared/data'));
