import {z} from 'zod';
import {Id, WebUrl} from '../../../src/contract/scalars.ts';
import {Text} from '../../../src/contract/text.ts';
import {isObject} from '../draft.ts';
import {faultAt, saidPlace, type Fault} from '../fault.ts';
import {missingIn} from '../leaves.ts';
import {sentence} from '../messages.ts';
import {nearest} from '../nearest.ts';
import {jsonDraft, readJson, type Source} from '../records.ts';
import {schemaFaults} from '../schema-fault.ts';
import {urlOrFile} from './source-sentence.ts';

const Words = z.array(z.string().max(200)).max(100);

/** A file inside the content folder; nothing leads out of it. */
const FilePath = z
  .string()
  .max(300)
  .regex(/^[^\s/\\.][^/\\]*(\/[^\s/\\.][^/\\]*)*\.(json|ics)$/);

/** Somebody whose records a town shows among its own: one entry of `sources.json`. */
export const Partner = z.object({
  /** Short, and part of a file name. */
  id: Id.regex(/^[a-z0-9][a-z0-9_-]{0,59}$/),
  name: Text,
  url: WebUrl.optional(),
  file: FilePath.optional(),
  format: z.enum(['familienlotse', 'hsds', 'icalendar']),
  license: z.string().max(60).optional(),
  /** Only offers and events of these, by id or name, the town's words or the partner's. */
  only: z.object({topics: Words.optional(), districts: Words.optional()}).optional(),
  /** Goes before the ids of its records; the id and a colon when absent. */
  prefix: z
    .string()
    .max(60)
    .regex(/^[A-Za-z0-9][A-Za-z0-9:._-]*$/)
    .optional(),
});
export type Partner = z.infer<typeof Partner>;

/** What goes before the ids of a partner's records. */
export const prefixOf = ({id, prefix}: Partner): string => prefix ?? `${id}:`;

/** Where a partner's data is, as a message names it. */
export const whereOf = ({url, file}: Partner): string => url ?? file ?? '';

const fields = Object.keys(Partner.shape);

/** The partners in `sources.json`: a list, or `{"sources": [...]}`. The list is the town's own, so its faults are errors. */
export function readPartners(source: Source | undefined): {partners: Partner[]; faults: Fault[]} {
  if (!source) return {partners: [], faults: []};
  const file = source.path;
  const read = readJson(source);
  if ('fault' in read) return {partners: [], faults: [read.fault]};
  const {document} = read;
  const wrapped = isObject(document) && Array.isArray(document['sources']);
  const list: unknown = wrapped ? document['sources'] : document;
  if (!Array.isArray(list)) return {partners: [], faults: [faultAt('error', 'json', {file}, sentence.notRecords())]};
  const partners: Partner[] = [];
  const faults: Fault[] = [];
  for (const [i, entry] of list.entries()) {
    const draft = jsonDraft(file, isObject(entry) ? entry : {}, wrapped ? ['sources', i] : [i]);
    const parsed = Partner.safeParse(draft.record);
    if (!parsed.success) {
      faults.push(...schemaFaults(draft, parsed.error));
      continue;
    }
    for (const path of missingIn(parsed.data, draft.record)) {
      const name = String(path.at(-1));
      faults.push(faultAt('warning', 'field', draft.placeOf(path), sentence.unknownField(name, nearest(name, fields))));
    }
    const {id, url, file: path} = parsed.data;
    if ((url === undefined) === (path === undefined)) {
      faults.push(faultAt('error', 'source', draft.placeOf([]), urlOrFile));
    }
    const prefix = prefixOf(parsed.data);
    const before = partners.findIndex((other) => other.id === id || prefixOf(other) === prefix);
    if (before >= 0) {
      const first = saidPlace({file, pointer: `[${before}]`});
      faults.push(faultAt('error', 'duplicate', draft.placeOf(['id']), sentence.duplicateId(id, first)));
    }
    partners.push(parsed.data);
  }
  return {partners, faults};
}
