import type {Said} from './messages.ts';

/** Thrown by the readers of cells: what was expected, and what the cell said. */
export class Unreadable extends Error {
  readonly expected: Said;
  readonly found: string;

  constructor(expected: Said, found: string) {
    super(`${expected.en}: ${found}`);
    this.name = 'Unreadable';
    this.expected = expected;
    this.found = found;
  }
}
