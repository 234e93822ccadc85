import type {Problem} from '../contract/problem.ts';
import {DataError} from './data-error.ts';

/** A server's answer that it does not take what was sent, with what it says about it (RFC 9457). */
export class Refusal extends DataError {
  readonly problem: Problem;
  override readonly status: number;

  constructor(url: string, status: number, problem: Problem) {
    super(problem.title, {kind: 'status', url, status, pointer: problem.pointer});
    this.problem = problem;
    this.status = status;
  }

  /** What kind of problem it is, in a word of the server's: `slot-taken` of `urn:familienlotse:problem:slot-taken`. */
  get code(): string {
    return this.problem.type.split(':').at(-1) ?? '';
  }
}
