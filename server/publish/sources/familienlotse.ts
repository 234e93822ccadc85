import {CollectionEnvelope, DirectoryEnvelope} from '../../../src/contract/envelope.ts';
import {collections} from '../collections.ts';
import {isObject} from '../draft.ts';
import {schemaVersion} from '../town.ts';
import {reason, SourceError} from './source-error.ts';
import {emptyStock, objectsIn, type Load, type Stock} from './stock.ts';

const major = schemaVersion.split('.')[0];

/** Another major version is one clear error, never read by half. */
function checkVersion(document: unknown): void {
  const schema = isObject(document) ? document['schema'] : undefined;
  if (typeof schema === 'string' && /^\d+\.\d+/.test(schema) && schema.split('.')[0] !== major) {
    throw new SourceError('broken', reason.version(schema.slice(0, 20), `${major}.x`));
  }
}

const firstIssue = (error: {issues: readonly {path: readonly PropertyKey[]; message: string}[]}): string => {
  const [issue] = error.issues;
  return issue ? `${issue.path.map(String).join('.') || 'JSON'}: ${issue.message}`.slice(0, 200) : '';
};

/** A link of another directory, relative to it; it must not lead to another protocol. Throws `SourceError`. */
function linkFrom(base: string, href: string): string {
  if (!URL.canParse(base)) return href;
  const target = URL.canParse(href, base) ? new URL(href, base) : undefined;
  if (target?.protocol !== new URL(base).protocol) throw new SourceError('broken', reason.shape(`href ${href}`));
  return target.href;
}

/**
 * Another directory of our kind with its collections. Only its own records are taken: what it has from others is asked of them,
 * so that two towns may read each other. Throws `SourceError`.
 */
export async function readFamilienlotse(address: string, load: Load): Promise<Stock> {
  const entry = await load(address);
  checkVersion(entry.document);
  const parsed = DirectoryEnvelope.safeParse(entry.document);
  if (!parsed.success) throw new SourceError('broken', reason.shape(firstIssue(parsed.error)));
  const directory = parsed.data;
  const names = (list: {id: string; name: Stock['topics'][number]['name']}[] = []): Stock['topics'] =>
    list.map(({id, name}) => ({id, name}));
  const stock: Stock = {
    ...emptyStock(),
    topics: names(directory.topics),
    districts: names(directory.districts),
    license: directory.source.license,
  };
  for (const collection of collections) {
    const there = directory[collection];
    if (there === undefined) continue;
    let items: readonly unknown[];
    if (Array.isArray(there)) items = there;
    else {
      const {document} = await load(linkFrom(entry.address, there.href));
      checkVersion(document);
      const envelope = CollectionEnvelope.safeParse(document);
      if (!envelope.success)
        throw new SourceError('broken', reason.shape(`${collection} ${firstIssue(envelope.error)}`));
      items = envelope.data.items;
    }
    stock[collection] = objectsIn(items).filter(({source_id: from}) => from === undefined);
  }
  return stock;
}
