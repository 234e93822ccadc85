import type {LitElement} from 'lit';
import {streetsAt} from '../../data/streets.ts';
import {districtFinder} from '../../domain/asking/street.ts';
import {reportPart} from '../report-part.ts';

/** The town's list of streets, read when an address is typed for the first time. What is typed stays on the device. */
export class StreetStock {
  readonly #host: LitElement;
  #url = '';
  #find: ((typed: string) => string[]) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Ids of the districts in which an address lies; none while the list is on its way, without it, and for an unknown street. */
  districtsOf(typed: string | undefined, url: string | undefined): readonly string[] {
    if (!url || !typed?.trim()) return [];
    if (url !== this.#url) void this.#read(url);
    return this.#find?.(typed) ?? [];
  }

  async #read(url: string): Promise<void> {
    this.#url = url;
    this.#find = undefined;
    try {
      const streets = await streetsAt(url);
      if (url === this.#url) this.#find = districtFinder(streets);
    } catch (cause) {
      reportPart('the list of streets could not be read; families choose their district', cause);
    }
    this.#host.requestUpdate();
  }
}
