import type {CheckNode} from '../contract/check-node.ts';
import {StreetCheck} from '../contract/generated/checks/requests.ts';
import type {Street} from '../contract/requests.ts';
import {fitting} from './fitting.ts';
import {load} from './client.ts';
import {sifted} from './sifted.ts';

/** The streets behind `welcome.streets`, once per page; a broken one never hides a sound one. @throws DataError */
export async function streetsAt(url: string): Promise<readonly Street[]> {
  const {items} = await fitting<{items: readonly unknown[]}>(looseStreets, await load(url), url);
  return sifted<Street>(StreetCheck, items, url, 'items');
}

const looseStreets: CheckNode = {'schema!': /^1\.\d+$/, 'items!': ['list', 0, 20_000, 'unknown']};
