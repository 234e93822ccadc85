import {isObject} from '../draft.ts';
import {stockOfServices} from './hsds-service.ts';
import {reason, SourceError} from './source-error.ts';
import {objectsIn, type Load, type Stock} from './stock.ts';

const mostPages = 200;
/** Services asked for side by side: all of a source must come within its ten seconds. */
const atOnce = 8;

function checkVersion(document: Record<string, unknown>): void {
  const version = document['version'];
  const [, major] = typeof version === 'string' ? (/(\d+)\.\d+/.exec(version) ?? []) : [];
  if (major !== undefined && major !== '3') {
    throw new SourceError('broken', reason.version(String(version).slice(0, 20), 'HSDS 3.x'));
  }
}

/** A page of services: a list, `contents` as the specification pages them, or `services`; one service by itself. */
function servicesIn(document: unknown): Record<string, unknown>[] | undefined {
  if (Array.isArray(document)) return objectsIn(document);
  if (!isObject(document)) return undefined;
  checkVersion(document);
  for (const field of ['contents', 'services', 'items']) {
    const list = document[field];
    if (Array.isArray(list)) return objectsIn(list);
  }
  return typeof document['id'] === 'string' && typeof document['name'] === 'string' ? [document] : undefined;
}

const numberOf = (document: unknown, field: string): number | undefined => {
  const value = isObject(document) ? document[field] : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
};

function pageAddress(address: string, page: number): string {
  const next = new URL(address);
  next.searchParams.set('page', String(page));
  return next.href;
}

/** A service of a list says little; its own document says where and when. */
const isShort = (service: Record<string, unknown>): boolean =>
  !['service_at_locations', 'locations', 'schedules', 'phones', 'contacts'].some((field) => field in service);

/** The whole of a service that the list gives in short, as far as its address answers. */
async function whole(service: Record<string, unknown>, list: string, load: Load): Promise<Record<string, unknown>> {
  const {id} = service;
  if (typeof id !== 'string' || !isShort(service)) return service;
  const own = new URL(list);
  own.pathname = `${own.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
  own.search = '';
  const {document} = await load(own.href);
  return isObject(document) && document['id'] === id ? {...service, ...document} : service;
}

/**
 * An Open Referral feed (HSDS 3.x, also its UK profile): the address of its base, which says its version, or of `/services`;
 * page after page, and each service that the list gives in short from its own address. Throws `SourceError`.
 */
export async function readHsds(address: string, load: Load): Promise<Stock> {
  const first = await load(address);
  let {document} = first;
  let list = first.address;
  const online = URL.canParse(list);
  let found = servicesIn(document);
  if (!found && online && isObject(document) && 'version' in document) {
    ({document, address: list} = await load(`${list.replace(/[?#].*$/, '').replace(/\/$/, '')}/services`));
    found = servicesIn(document);
  }
  if (!found) throw new SourceError('broken', reason.shape('services'));
  const services = [...found];
  const pages = Math.min(numberOf(document, 'total_pages') ?? 1, mostPages);
  for (let page = (numberOf(document, 'page_number') ?? 1) + 1; online && page <= pages; page++) {
    const more = servicesIn((await load(pageAddress(list, page))).document);
    if (!more) throw new SourceError('broken', reason.shape(`services, page ${page}`));
    if (more.length === 0) break;
    services.push(...more);
  }
  const complete: Record<string, unknown>[] = [];
  for (let i = 0; i < services.length; i += atOnce) {
    const some = services.slice(i, i + atOnce);
    complete.push(...(online ? await Promise.all(some.map((service) => whole(service, list, load))) : some));
  }
  return stockOfServices(complete);
}
