import type {DirectoryEnvelope} from '../contract/envelope.ts';
import {DirectoryEnvelopeCheck} from '../contract/generated/checks/envelope.ts';
import type {Text} from '../contract/text.ts';
import {fitting} from './fitting.ts';

/** One directory as it was read: its document, and where it came from (for an inline document: the page). */
export interface Source {
  readonly url: string;
  readonly directory: DirectoryEnvelope;
  /** Is it the first that the page names? Its ids stand as they are, those of others get its address in front. */
  readonly isFirst: boolean;
}

/** Whose a record is, where it is not the own one of the page's first directory. */
export interface Provenance {
  readonly name: Text;
  readonly url?: string | undefined;
  /** When it was read there, where a publisher did that. */
  readonly fetched_at?: string | undefined;
}

/** Checks a directory document. @throws DataError, also of kind `version` and `schema` */
export async function sourceOf(document: unknown, url: string, isFirst = true): Promise<Source> {
  return {url, directory: await fitting<DirectoryEnvelope>(DirectoryEnvelopeCheck, document, url), isFirst};
}
