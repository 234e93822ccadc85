import type {OfficeRequest} from '../../src/contract/request.ts';
import type {Slot} from '../../src/contract/slot.ts';

/** Each kind of problem and its status; the words are in `problem-texts.ts`. */
export const problemStatus = {
  'bad-json': 400,
  'key-missing': 400,
  unauthorized: 401,
  'foreign-page': 403,
  'unknown-town': 404,
  'unknown-request': 404,
  'no-proof': 404,
  'method-not-allowed': 405,
  'slot-taken': 409,
  'changed-meanwhile': 409,
  'too-large': 413,
  'not-json': 415,
  invalid: 422,
  'not-sealed': 422,
  'slot-gone': 422,
  'no-key': 422,
  proof: 422,
  'key-reused': 422,
  'too-many': 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemKind = keyof typeof problemStatus;

/** What a problem document tells beside its kind. Nothing of it is text that was sent. */
export interface ProblemMore {
  /** A field of what was sent, by our own name for it. */
  readonly pointer?: string | undefined;
  /** Seconds until another try makes sense. */
  readonly retryAfter?: number | undefined;
  readonly slots?: readonly Slot[] | undefined;
  /** The request as it is now. */
  readonly request?: OfficeRequest | undefined;
}

/** Thrown by whoever finds the fault; `createRequestsApp` answers it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: ProblemKind;
  readonly more: ProblemMore;

  constructor(kind: ProblemKind, more: ProblemMore = {}) {
    super(kind);
    this.kind = kind;
    this.more = more;
  }
}

/** A field that is not as the contract wants it, or not of this town. */
export const invalid = (pointer: string): Refusal => new Refusal('invalid', {pointer});
