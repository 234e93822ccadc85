import type {Report} from './calendar-fault.ts';
import type {WrittenEvent} from './components.ts';
import {contentId} from './content-id.ts';
import type {Group} from './event-of.ts';

const valueOf = (event: WrittenEvent, name: string): string => event.properties.get(name)?.[0]?.value.trim() ?? '';

/** What makes two events without UID the same one, whenever and in whatever order they are written. */
const contentOf = (event: WrittenEvent): string =>
  contentId(
    'ical',
    ...['DTSTART', 'RECURRENCE-ID', 'SUMMARY', 'LOCATION', 'RRULE'].map((name) => valueOf(event, name)),
  );

/** A UID as an id; one that is long or has blanks is shortened to a word of its own. */
const idOf = (uid: string): string => (/^[^\s\p{Cc}]{1,120}$/u.test(uid) ? uid : contentId('ical', uid));

const revision = (event: WrittenEvent): string =>
  valueOf(event, 'SEQUENCE').slice(0, 12).padStart(12, '0') + valueOf(event, 'LAST-MODIFIED');

/** The newest revision of one event stands for all of them; the last one in the file when nothing tells which. */
const newest = (events: readonly WrittenEvent[]): WrittenEvent | undefined =>
  events.reduce<WrittenEvent | undefined>(
    (best, event) => (best === undefined || revision(event) >= revision(best) ? event : best),
    undefined,
  );

function grouped(events: readonly WrittenEvent[], keyOf: (event: WrittenEvent) => string): Map<string, WrittenEvent[]> {
  const groups = new Map<string, WrittenEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    const before = groups.get(key);
    if (before) before.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}

/** An override replaces an older one of the same date. */
const newestOf = (overrides: readonly WrittenEvent[]): WrittenEvent[] =>
  [...grouped(overrides, (event) => valueOf(event, 'RECURRENCE-ID')).values()].flatMap((some) => newest(some) ?? []);

/**
 * The events of a file by UID. Several revisions of one are the newest; several events under one UID, as careless programs write
 * them, are apart again; overrides without their series are events of their own.
 */
export function groupsOf(events: readonly WrittenEvent[], report: Report): Group[] {
  const byUid = grouped(events, (event) => valueOf(event, 'UID') || contentOf(event));
  const taken = new Set<string>();
  const groups: Group[] = [];
  const add = (id: string, main: WrittenEvent, overrides: WrittenEvent[]): void => {
    const free = taken.has(id) ? `${id.slice(0, 120)}-${contentOf(main)}` : id;
    if (taken.has(free)) {
      report('part', 'duplicate', {line: main.line, name: 'UID'}, id);
      return;
    }
    taken.add(free);
    groups.push({id: free, main, overrides});
  };
  for (const [uid, all] of byUid) {
    const overrides = newestOf(all.filter(({properties}) => properties.has('RECURRENCE-ID')));
    const mains = all.filter(({properties}) => !properties.has('RECURRENCE-ID'));
    if (mains.length === 0) {
      for (const override of overrides) {
        report(
          'repaired',
          'no_series',
          {line: override.line, name: 'RECURRENCE-ID'},
          valueOf(override, 'RECURRENCE-ID'),
        );
        add(idOf(`${uid}-${valueOf(override, 'RECURRENCE-ID')}`), override, []);
      }
      continue;
    }
    const main = newest(mains);
    if (!main) continue;
    // A revision has another SEQUENCE, or says the same of the same date; what differs in both is another event.
    const sequence = valueOf(main, 'SEQUENCE');
    const content = contentOf(main);
    const isOther = (each: WrittenEvent): boolean =>
      valueOf(each, 'SEQUENCE') === sequence && contentOf(each) !== content;
    add(idOf(uid), main, overrides);
    for (const each of mains) {
      if (each === main) continue;
      const other = isOther(each);
      report(other ? 'repaired' : 'part', other ? 'same_uid' : 'duplicate', {line: each.line, name: 'UID'}, uid);
      if (other) add(idOf(uid), each, []);
    }
  }
  // In the order of the file, so that the same file gives the same bytes.
  return groups.sort((a, b) => a.main.line - b.main.line);
}
