import type {DirectoryEnvelope} from '../contract/envelope.ts';
import {DirectoryEnvelopeCheck} from '../contract/generated/checks/envelope.ts';
import {checked} from './checked.ts';

/** One directory as it was read: its document, and where it came from (for an inline document: the page). */
export interface Source {
  readonly url: string;
  readonly directory: DirectoryEnvelope;
}

/** Checks a directory document. @throws DataError, also of kind `version` and `schema` */
export function sourceOf(document: unknown, url: string): Source {
  return {url, directory: checked<DirectoryEnvelope>(DirectoryEnvelopeCheck, document, url)};
}
