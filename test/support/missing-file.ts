import {directory} from '../../src/contract/examples/directory.ts';
import {listen, stopListening} from './console.ts';
import {emulate} from './emulate.ts';
import {restore, townAt} from './town.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

interface Missing {
  /** On the console. */
  said: readonly string[];
  readonly now: string;
  /** The attributes of an element. */
  town(): {readonly 'data-api': string; readonly now: string};
}

/** A town whose pages lack a file of ours, for the tests of a `describe`. */
export function missingFile(): Missing {
  const missing: Missing = {said: [], now, town: () => ({'data-api': townAt('musterstadt', directory), now})};
  beforeEach(() => {
    missing.said = listen();
  });
  afterEach(async () => {
    stopListening();
    restore();
    await emulate({});
  });
  return missing;
}
