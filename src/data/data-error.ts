import type {Problem} from '../contract/problem.ts';

/** What went wrong, in one word. `config`: nobody said where the data is; `script`: a file of ours could not be had. */
export type DataErrorKind =
  'config' | 'script' | 'network' | 'timeout' | 'status' | 'size' | 'json' | 'schema' | 'version';

interface Details {
  readonly kind: DataErrorKind;
  readonly url?: string | undefined;
  /** Where in the document: `items[3].phones[0].number`. */
  readonly pointer?: string | undefined;
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** A fault of the data layer; it always knows its kind and, where there is one, the URL and the field. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly kind: DataErrorKind;
  readonly url: string | undefined;
  readonly pointer: string | undefined;
  readonly status: number | undefined;

  constructor(message: string, {kind, url, pointer, status, cause}: Details) {
    super(message, {cause});
    this.kind = kind;
    this.url = url;
    this.pointer = pointer;
    this.status = status;
  }

  /** The same fault as an RFC 9457 problem document, as a server would have reported it. */
  toProblem(): Problem {
    return {
      type: `urn:familienlotse:problem:${this.kind}`,
      title: this.message,
      ...(this.status === undefined ? {} : {status: this.status}),
      ...(this.url === undefined ? {} : {instance: this.url}),
      ...(this.pointer === undefined ? {} : {pointer: this.pointer}),
    };
  }
}
