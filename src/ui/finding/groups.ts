import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import {msg} from '../../i18n/msg.ts';
import {plain, type Reader} from '../reader.ts';
import type {Finding} from './found.ts';

/** Rows by the first district of each, in the directory's order; what serves the whole town comes first. */
export function groupsOf(
  rows: readonly Finding[],
  {districts = []}: DirectoryEnvelope,
  reader: Reader,
): [name: string, rows: Finding[]][] {
  const everywhere = msg('ganze Stadt', {id: 'finder.whole_town', desc: 'The offer is for all districts'});
  const parts = [{id: '', name: everywhere}, ...districts.map(({id, name}) => ({id, name: plain(name, reader)}))];
  const known = new Set(districts.map(({id}) => id));
  const partOf = ({offer}: Finding): string => offer.districts?.find((id) => known.has(id)) ?? '';
  return parts
    .map(({id, name}): [string, Finding[]] => [name, rows.filter((row) => partOf(row) === id)])
    .filter(([, some]) => some.length);
}
