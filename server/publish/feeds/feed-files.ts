import {createHash} from 'node:crypto';
import type {Directory, Feed} from '../../../src/contract/directory.ts';
import type {Event} from '../../../src/contract/event.ts';
import type {Organization} from '../../../src/contract/organization.ts';
import type {Place} from '../../../src/contract/place.ts';
import {faultAt, type Fault} from '../fault.ts';
import {slug} from '../slug.ts';
import {feedGroups, type FeedGroup} from './feed-groups.ts';
import {feedText} from './feed-text.ts';

/** The calendars of a town, to be subscribed to. */
export interface Feeds {
  /** `feeds/alle.ics` and so on, in order. */
  files: Map<string, Uint8Array>;
  /** What the directory says of them. */
  feeds: Feed[];
  faults: Fault[];
}

export interface FeedLimits {
  /** Bytes of one feed. */
  bytes?: number;
  /** How many feeds. */
  feeds?: number;
}

const ownNames: Partial<Record<FeedGroup['kind'], string>> = {all: 'alle', professional: 'fachkraefte'};

/** A name that stays when others come and go: two ids of one slug are told apart by a hash of the id, not by their order. */
function nameOf({kind, id = ''}: FeedGroup, sharing: ReadonlyMap<string, number>): string {
  const plain = slug(id);
  const own = plain === '' || plain.length === 100 || (sharing.get(`${kind}-${plain}`) ?? 0) > 1;
  const hash = own ? createHash('sha256').update(id).digest('hex').slice(0, 8) : '';
  return ownNames[kind] ?? [kind, plain, hash].filter(Boolean).join('-');
}

function slugsShared(
  organizations: readonly Organization[],
  places: readonly Place[],
  {topics = [], districts = []}: Directory,
) {
  const all = {topic: topics, district: districts, provider: organizations, place: places};
  const sharing = new Map<string, number>();
  for (const [kind, records] of Object.entries(all)) {
    for (const {id} of records) {
      const key = `${kind}-${slug(id)}`;
      sharing.set(key, (sharing.get(key) ?? 0) + 1);
    }
  }
  return sharing;
}

/**
 * A town's events as iCalendar files, by `feedGroups`, written by the same routine as the download on the page. Events for
 * professionals only are in `feeds/fachkraefte.ics` and in no other. Deterministic: the same records and the same
 * `generated_at` give the same bytes. What had to be cut is a warning.
 */
export function feedFiles(
  directory: Directory,
  events: readonly Event[],
  organizations: readonly Organization[],
  places: readonly Place[],
  {bytes: limit = 1_000_000, feeds: most = 2_000}: FeedLimits = {},
): Feeds {
  const groups = feedGroups(directory, events, organizations, places);
  const sharing = slugsShared(organizations, places, directory);
  const made: Feeds = {files: new Map(), feeds: [], faults: []};
  for (const group of groups.slice(0, most)) {
    const href = `feeds/${nameOf(group, sharing)}.ics`;
    const {bytes, count} = feedText(group, {directory, organizations, places}, limit);
    made.files.set(href, bytes);
    const {kind, id, name} = group;
    made.feeds.push({href, name, kind, ...(id !== undefined && {id}), count});
    const left = group.events.length - count;
    if (left > 0) {
      const said = {
        de: `der Kalender wäre größer als ${limit} Byte; ${left} von ${group.events.length} Terminen fehlen darin, die fernsten zuerst.`,
        en: `the calendar would be larger than ${limit} bytes; ${left} of ${group.events.length} events are not in it, the farthest first.`,
      };
      made.faults.push(faultAt('warning', 'feed', {file: href}, said));
    }
  }
  if (groups.length > most) {
    const said = {
      de: `${groups.length} Kalender sind zu viele; ${most} wurden geschrieben, die letzten Orte fehlen.`,
      en: `${groups.length} calendars are too many; ${most} were written, without the last places.`,
    };
    made.faults.push(faultAt('warning', 'feed', {file: 'feeds'}, said));
  }
  return made;
}
