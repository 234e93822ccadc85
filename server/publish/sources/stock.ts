import {z} from 'zod';
import {Id} from '../../../src/contract/scalars.ts';
import {Text} from '../../../src/contract/text.ts';
import {isObject} from '../draft.ts';
import {reason, SourceError} from './source-error.ts';

const Records = z.array(z.record(z.string(), z.unknown()));
const Names = z.array(z.object({id: Id, name: Text}));

/** What a partner has, in the contract's shape but for the records, which nobody has checked yet. */
export const Stock = z.object({
  /** Its own words for subjects and parts of town, by which its records name them. */
  topics: Names,
  districts: Names,
  /** Its licence, where it says so itself. */
  license: z.string().max(60).optional(),
  organizations: Records,
  places: Records,
  contacts: Records,
  offers: Records,
  events: Records,
});
export type Stock = z.infer<typeof Stock>;

export const emptyStock = (): Stock => ({
  topics: [],
  districts: [],
  organizations: [],
  places: [],
  contacts: [],
  offers: [],
  events: [],
});

/** Reads a document of a source by its address. Throws `SourceError`. */
export type Load = (address: string) => Promise<{document: unknown; address: string}>;

/** The objects of a list; what is none is nobody's record. */
export const objectsIn = (list: readonly unknown[]): Record<string, unknown>[] => list.filter(isObject);

/** JSON from the text of a source. Throws `SourceError`, so that an error page in HTML is named as one. */
export function parseJson(text: string, type = ''): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const html = /^\s*<(!doctype|html)/i.test(text);
    throw new SourceError('broken', reason.noJson(html ? 'HTML' : type.slice(0, 60)));
  }
}
