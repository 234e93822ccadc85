import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {z} from 'zod';
import {publishFolder} from '../../../server/publish/folder.ts';
import {Directory, OfferCollection, OrganizationCollection, PlaceCollection} from '../../../src/contract/directory.ts';
import type {Text} from '../../../src/contract/text.ts';
import type {IndexOptions, SearchRecord} from '../../../src/domain/search/index.ts';

/**
 * The towns with guides for families. `schleswig-holstein` is left out: its 1,870 Kitas have no text but a name, and belong
 * to another finder.
 */
export const towns = ['werne', 'buende', 'wetzlar', 'herne'] as const;

/** What relevance is judged on. Ids of offers are `town/offer`, of pages `county/last-word-of-the-path`. */
export interface Corpus {
  readonly records: readonly SearchRecord[];
  /** Names behind ids, as the finder gives them to its index; without synonyms. */
  readonly names: IndexOptions;
  /** Whether the counties' pages are there; without them the records are the towns' offers alone. */
  readonly pages: boolean;
}

/** @param root the repository, ending in a slash @throws when a town's content has errors */
export async function readCorpus(root: URL): Promise<Corpus> {
  const names = {topicNames: {}, districtNames: {}, placeNames: {}, organizationNames: {}, districts: []};
  const corpus: {records: SearchRecord[]; names: Names} = {records: [], names};
  for (const town of towns) await addTown(town, new URL(`demo/content/${town}`, root), corpus);
  const pages = pagesOf(new URL('../shared/data/integreat-pages/', root));
  return {records: [...corpus.records, ...pages], names, pages: pages.length > 0};
}

/** A question of a family and what answers it. */
export interface Judged {
  readonly kind: 'exact' | 'typo' | 'umlaut' | 'compound' | 'plural' | 'synonym' | 'foreign' | 'none';
  readonly text: string;
  /** One of these must be among the first five hits. None: nothing may be found. */
  readonly expected: readonly string[];
}

/** Queries of one kind: text -> ids. */
export const judged = (kind: Judged['kind'], entries: Readonly<Record<string, readonly string[]>>): Judged[] =>
  Object.entries(entries).map(([text, expected]) => ({kind, text, expected}));

type Names = Record<'topicNames' | 'districtNames' | 'placeNames' | 'organizationNames', Record<string, string[]>> & {
  districts: string[];
};

/** All towns are one corpus, so an id gets its town's name before it. Names are those that the finder takes. */
async function addTown(town: string, folder: URL, corpus: {records: SearchRecord[]; names: Names}): Promise<void> {
  const {files, faults} = await publishFolder(town, fileURLToPath(folder), '2026-11-22T09:00:00Z');
  if (files.size === 0) throw new Error(`${town} cannot be published: ${JSON.stringify(faults)}`);
  const read = <T>(schema: z.ZodType<T>, name: string): T | undefined => {
    const bytes = files.get(`${name}.json`);
    return bytes && schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  };
  const own = (id: string): string => `${town}/${id}`;
  const {names, records} = corpus;
  const directory = read(Directory, 'directory');
  for (const {id, name, keywords = []} of directory?.topics ?? [])
    names.topicNames[own(id)] = [...spellings(name), ...keywords];
  for (const {id, name} of directory?.districts ?? []) {
    names.districtNames[own(id)] = spellings(name);
    names.districts.push(own(id));
  }
  for (const {id, name, address} of read(PlaceCollection, 'places')?.items ?? [])
    names.placeNames[own(id)] = [...spellings(name), ...[address?.postal_code, address?.city].filter(isWord)];
  for (const {id, name} of read(OrganizationCollection, 'organizations')?.items ?? [])
    names.organizationNames[own(id)] = spellings(name);
  for (const offer of read(OfferCollection, 'offers')?.items ?? []) {
    records.push({
      ...offer,
      id: own(offer.id),
      topics: offer.topics?.map(own),
      districts: offer.districts?.map(own),
      place_ids: offer.place_ids?.map(own),
      organization_id: offer.organization_id && own(offer.organization_id),
    });
  }
}

const isWord = (word: string | undefined): word is string => Boolean(word);
const spellings = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

const Pages = z.array(z.object({path: z.string(), title: z.string(), content: z.string()}));

/** The German pages with a text; the others are headings over pages. Source and licence: SOURCE.md beside the data. */
function pagesOf(folder: URL): SearchRecord[] {
  const counties = {augsburg: 'lkaugsburg', 'rems-murr': 'rems-murr-kreis'};
  const records = new Map<string, SearchRecord>();
  for (const [county, name] of Object.entries(counties)) {
    const file = new URL(`${name}_de_pages.json`, folder);
    if (!existsSync(file)) continue;
    for (const {path, title, content} of Pages.parse(JSON.parse(readFileSync(file, 'utf8')))) {
      const description = plain(content);
      const [, language, ...steps] = path.split('/').filter(Boolean);
      if (language !== 'de' || !description) continue;
      const id = `${county}/${steps.at(-1)?.normalize('NFC')}`;
      if (records.has(id)) throw new Error(`two pages are called ${id}`);
      records.set(id, {id, name: plain(title), description, languages: ['de']});
    }
  }
  return [...records.values()];
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' '};

/** Text of HTML: tags become blanks, entities characters, runs of white space one blank. Never shown, only searched. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name ? (entities[name] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? '', 16)),
    )
    .replace(/\s+/g, ' ')
    .trim();

/** Needs of many queries: each of these records is a right answer. */
export const answers = {
  midwife: [
    'werne/hebammensprechstunde',
    'werne/familienhebamme',
    'buende/familienhebamme',
    'herne/familienhebamme',
    'augsburg/informationen-schwangerschaft-geburt',
    'rems-murr/wichtige-informationen-zur-schwangerschaft',
  ],
  pregnant: [
    'werne/schwangerschaftsberatung',
    'buende/schwangerenberatung',
    'wetzlar/schwangerenberatung',
    'herne/schwangerenberatung',
    'augsburg/beratung-schwangerschaft-eltern',
    'augsburg/informationen-schwangerschaft-geburt',
    'rems-murr/wichtige-informationen-zur-schwangerschaft',
    'rems-murr/ungewollte-schwangerschaft',
  ],
  crying: ['werne/schreibaby', 'buende/schreiambulanz', 'herne/schreisprechstunde', 'rems-murr/frühe-hilfen'],
  upbringing: [
    'werne/sprechstunde-erziehung',
    'werne/abend-sprechstunde',
    'buende/erziehungsberatung',
    'herne/erziehungsberatung',
    'wetzlar/erziehungsberatung',
    'buende/starke-eltern',
    'wetzlar/elternabend-digital',
  ],
  clothes: [
    'werne/babykorb',
    'buende/kleiderstube',
    'herne/familienladen',
    'augsburg/einkaufen-mit-wenig-geld',
    'rems-murr/wo-kann-ich-gebrauchte-sachen-kaufen-und-verkaufen',
  ],
  nursery: [
    'werne/kita-platz',
    'buende/tagespflege-beratung',
    'herne/kita-beratung',
    'wetzlar/kita-platz',
    'augsburg/kinderbetreuung',
    'augsburg/grundsaetzliche-informationen-zur-kinderbetreuung',
    'augsburg/formen-der-kinderbetreuung',
    'rems-murr/kindertageseinrichtungkindergarten',
    'rems-murr/kinderbetreuung-von-0-6-jahren-bis-schuleintritt',
  ],
  childminder: [
    'werne/kindertagespflege',
    'rems-murr/kindertagespflege',
    'buende/tagespflege-beratung',
    'herne/kita-beratung',
    'wetzlar/kita-platz',
    'augsburg/formen-der-kinderbetreuung',
  ],
  allDaySchool: [
    'werne/ogs-nord',
    'werne/ogs-sued',
    'werne/ogs-stockum',
    'augsburg/betreuung-schulkinder',
    'rems-murr/wo-kann-mein-kind-vor-und-nach-dem-unterricht-betreut-werden',
  ],
  separation: [
    'werne/trennungsberatung',
    'werne/trennung-sprechstunde',
    'wetzlar/trennung-digital',
    'herne/erziehungsberatung',
  ],
  violence: [
    'werne/schutz-zu-hause',
    'buende/schutz',
    'augsburg/für-frauen-in-not',
    'rems-murr/häusliche-gewalt-2',
    'rems-murr/gewaltfreiheitkörperliche-unversehrtheit',
    'augsburg/beratung-bei-schwerer-krankheit-suchtproblematik-traumata-und-gewalterfahrungen',
  ],
  interpreter: [
    'augsburg/dolmetschen-uebersetzen',
    'augsburg/übersetzung-mit-hilfe-von-smartphone-oder-laptop-kostenfrei',
    'rems-murr/kommunale-dolmetscherpools',
    'rems-murr/beglaubigte-dolmetscher',
    'buende/familienlotsen',
    'herne/ankommen',
  ],
  benefits: [
    'werne/elterngeld-hilfe',
    'wetzlar/hilfe-antraege',
    'rems-murr/kindergeld',
    'augsburg/geldleistungen-familien',
  ],
  debts: ['werne/schuldnerberatung', 'augsburg/anlaufstellen-finanzen', 'rems-murr/schulden'],
  relief: ['werne/familienpaten', 'rems-murr/familienpaten', 'wetzlar/nachbarschaftshilfe'],
  toddlers: [
    'buende/krabbelgruppe-ennigloh',
    'buende/spielkreis-spradow',
    'herne/spielgruppe-sodingen',
    'werne/spielgruppe-stockum',
    'werne/elterncafe',
    'werne/babyzeit',
    'wetzlar/elterncafe-niedergirmes',
  ],
  slowToDevelop: ['werne/fruehfoerderung', 'buende/fruehfoerderung'],
} as const;
