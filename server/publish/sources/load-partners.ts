import {faultAt, type Fault} from '../fault.ts';
import {readCalendarOf} from '../sources-ical/read-calendar.ts';
import type {Said} from '../messages.ts';
import type {Source} from '../records.ts';
import {readFamilienlotse} from './familienlotse.ts';
import {openSession, type Get} from './fetch-source.ts';
import {readHsds} from './hsds.ts';
import type {Copies, Copy} from './last-good.ts';
import {readPartners, whereOf, type Partner} from './partner.ts';
import {reason, SourceError} from './source-error.ts';
import {copyNotKept, fallback} from './source-sentence.ts';
import {parseJson, type Load, type Stock} from './stock.ts';

/** How partners are reached; tests give other ways. */
export interface Reach {
  /** A session for one source. */
  open?: () => Get;
  /** The text of a file in the content folder; undefined when it is not there. */
  readFile: (path: string) => Promise<string | undefined>;
  /** Without it nothing is kept and nothing stands in, as in `check`. */
  copies?: Copies | undefined;
  /** A copy younger than so many milliseconds is used without asking the partner again. */
  patience?: number | undefined;
}

/** What a partner has, and when it was read. */
export interface PartnerRead {
  partner: Partner;
  stock: Stock;
  fetchedAt: string;
}

/** All partners of a town, in their order, and what was wrong with them. */
export interface Partners {
  reads: PartnerRead[];
  faults: Fault[];
  /** Files of the content folder that are partners' and no collections. */
  files: ReadonlySet<string>;
}

export const noPartners: Partners = {reads: [], faults: [], files: new Set()};

const limit = 20_000_000;
const atOnce = 5;

function loadFrom(partner: Partner, {open = openSession, readFile}: Reach): Load {
  if (partner.file === undefined) {
    const get = open();
    return async (address) => {
      const {text, address: final, type} = await get(address);
      return {document: parseJson(text, type), address: final};
    };
  }
  const folder = partner.file.replace(/[^/]*$/, '');
  return async (path) => {
    const name = path === partner.file ? path : `${folder}${path}`;
    const text = /(^|\/)\.|\\|^\/|:/.test(name) ? undefined : await readFile(name);
    if (text === undefined) throw new SourceError('away', reason.noFile());
    if (text.length > limit) throw new SourceError('broken', reason.tooLarge(limit));
    return {document: parseJson(text), address: path};
  };
}

async function readOne(partner: Partner, reach: Reach): Promise<Stock> {
  const load = loadFrom(partner, reach);
  return (partner.format === 'hsds' ? readHsds : readFamilienlotse)(whereOf(partner), load);
}

/** What went wrong; anything unforeseen in a partner's data is its fault too and must not stop the town. */
const saidOf = (error: unknown): Said =>
  error instanceof SourceError
    ? error.said
    : reason.shape(error instanceof Error ? error.message.slice(0, 200) : String(error));

/**
 * Reads every partner of `sources.json`, at `now`. A partner that is away or broken is a warning, and its last good copy stands in;
 * it never stops the others, nor the town.
 */
export async function loadPartners(source: Source | undefined, reach: Reach, now: string): Promise<Partners> {
  const {partners, faults} = readPartners(source);
  const file = source?.path ?? 'sources.json';
  const one = async (partner: Partner, i: number): Promise<PartnerRead | undefined> => {
    const {id, name, url, format} = partner;
    const place = {file, pointer: `[${i}]`};
    const kept = async (): Promise<Copy | undefined> => {
      const copy = url === undefined ? undefined : await reach.copies?.read(id);
      return copy?.url === url && copy?.format === format ? copy : undefined;
    };
    const recent = reach.patience === undefined ? undefined : await kept();
    const old = recent && Date.parse(now) - Date.parse(recent.fetched_at);
    if (recent && old !== undefined && old >= 0 && old < (reach.patience ?? 0)) {
      return {partner, stock: recent.stock, fetchedAt: recent.fetched_at};
    }
    try {
      const {stock, faults: found} =
        format === 'icalendar'
          ? await readCalendarOf(partner, {fetch: (reach.open ?? openSession)(), readFile: reach.readFile}, {now})
          : {stock: await readOne(partner, reach), faults: []};
      faults.push(...found);
      if (url !== undefined) {
        await reach.copies?.write(id, {fetched_at: now, url, format, stock}).catch((error: unknown) => {
          const detail = error instanceof Error ? error.message : String(error);
          faults.push(faultAt('warning', 'source', place, copyNotKept(name, detail)));
        });
      }
      return {partner, stock, fetchedAt: now};
    } catch (error) {
      const copy = await kept();
      const said = fallback(name, whereOf(partner), saidOf(error), copy?.fetched_at, now);
      faults.push(faultAt('warning', 'source', place, said));
      return copy && {partner, stock: copy.stock, fetchedAt: copy.fetched_at};
    }
  };
  const reads: PartnerRead[] = [];
  for (let i = 0; i < partners.length; i += atOnce) {
    const some = await Promise.all(partners.slice(i, i + atOnce).map((partner, n) => one(partner, i + n)));
    reads.push(...some.filter((read) => read !== undefined));
  }
  return {reads, faults, files: new Set(partners.flatMap(({file: path}) => path ?? []))};
}
