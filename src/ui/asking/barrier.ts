import type {LitElement} from 'lit';
import {fingerprintOf, recipientsOn} from '../../domain/asking/keys.ts';
import {reportPart} from '../report-part.ts';
import type {Subject} from './draft.ts';
import type {Scene} from './scene.ts';
import {dayIn} from './slot-question.ts';

/**
 * Why nothing is sent from this page: `api`, nobody takes requests; `key`, the desk has no key that is valid today; `crypto`, the
 * browser cannot seal here (a page without https); `pin`, the keys are not those that the page pins.
 */
export type Barrier = 'api' | 'key' | 'crypto' | 'pin';

/** What can be told at once. */
function plainBarrier(subject: Subject, scene: Scene): Barrier | undefined {
  if (!scene.api) return 'api';
  if (!recipientsFor(subject, scene).length) return 'key';
  // Missing where a page is not from https: https://w3c.github.io/webcrypto/#Crypto-interface
  return (globalThis.crypto as Partial<Crypto> | undefined)?.subtle ? undefined : 'crypto';
}

/** Whether the desk's keys are those that the page pins. Told on the console, where somebody can mend it. */
async function pinBarrier(subject: Subject, scene: Scene): Promise<Barrier | undefined> {
  const found = await fingerprintOf(recipientsFor(subject, scene));
  if (found === scene.pinned.trim().toLowerCase()) return undefined;
  reportPart(`the keys have the fingerprint ${found}, the page pins ${scene.pinned}; nothing is sent`, subject.desk.id);
  return 'pin';
}

/** To whom a desk's requests are sealed today. */
export const recipientsFor = ({desk}: Pick<Subject, 'desk'>, {now, timeZone}: Scene): string[] =>
  recipientsOn(desk, dayIn(now.toISOString(), timeZone));

interface Finding {
  readonly of: string;
  found: Barrier | undefined | 'pending';
}

/** What is known of the barrier to a desk, as long as nothing changes that decides it. */
export class Gate {
  readonly #host: LitElement;
  #last: Finding | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What stands between a family and the desk; `pending` while keys are compared, then the host is drawn anew. */
  to(subject: Subject, scene: Scene): Barrier | undefined | 'pending' {
    const plain = plainBarrier(subject, scene);
    if (plain || !scene.pinned) return plain;
    const of = [subject.desk.id, scene.api, scene.pinned, ...recipientsFor(subject, scene)].join(' ');
    if (this.#last?.of !== of) void this.#find(of, subject, scene);
    return this.#last?.found;
  }

  async #find(of: string, subject: Subject, scene: Scene): Promise<void> {
    const mine: Finding = (this.#last = {of, found: 'pending'});
    try {
      mine.found = await pinBarrier(subject, scene);
    } catch (cause) {
      reportPart('the keys could not be compared', cause);
      mine.found = 'crypto';
    }
    this.#host.requestUpdate();
  }
}
