import {DAY, fault} from './day.ts';

/** An IANA zone: what its clocks show. Instants and local times are seconds since 1970, the latter as read from the wall. */
export interface Zone {
  /** Seconds that the clocks are ahead of UTC at this instant, in whole minutes. */
  offset(instant: number): number;
  /**
   * The instant of a local time. RFC 5545 section 3.3.5: a time that comes twice is the earlier one; one that the clocks leap
   * over is read with the offset before the gap.
   */
  instant(local: number): number;
}

/** From an instant on, the clocks have an offset. */
type Change = readonly [since: number, offset: number];

// About 24 days: shorter than any two changes of a zone's clocks are apart (Morocco's, around Ramadan, are about a month).
const STRETCH = 2 ** 21;
// What is learnt at once: about half a year.
const BLOCK = 2 ** 24;

const zones = new Map<string, Zone>();

/** @throws RangeError that names a zone which is unknown here */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) zones.set(name, (zone = createZone(name)));
  return zone;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
  } catch {
    // Engines name it in words of their own, and V8 spoils letters beyond ASCII.
    return fault('timezone', timeZone);
  }
}

/** Seconds that the clocks of this machine are ahead of UTC. */
const offsetHere = (instant: number): number => (new Date(instant * 1000).getTimezoneOffset() | 0) * -60;

/**
 * Whether this machine's clocks are Berlin's: they stood at UTC+3 in the summer of 1945 and at UTC+1 in November 2023, as none
 * that ever differed from them. Then nothing is asked of Intl, whose first formatter alone costs a page 10 ms, a phone 40.
 */
const isHere = (timeZone: string): boolean =>
  timeZone === 'Europe/Berlin' && offsetHere(-772e6) === 10_800 && offsetHere(17e8) === 3600;

function createZone(timeZone: string): Zone {
  const format = isHere(timeZone) ? undefined : formatOf(timeZone);
  // Intl costs microseconds per question. So it is asked once per block, and the second of a change is found by bisection.
  const blocks = new Map<number, Change[]>();
  // Intl says `1/2/2019, GMT+01:00`, or only `GMT`; what is cut off are the seconds of times before there were zones.
  const ask = (instant: number): number =>
    format
      ? -(Date.parse(`1970-01-01T00:00${(format.format(instant * 1000).split('GMT')[1] || 'Z').slice(0, 6)}`) / 1000) |
        0
      : offsetHere(instant);
  const search = (changes: Change[], low: number, high: number, before: number, after: number): void => {
    if (high - low <= STRETCH && before === after) return;
    if (high - low > 1) {
      const middle = low + ((high - low) >> 1);
      const between = ask(middle);
      search(changes, low, middle, before, between);
      search(changes, middle, high, between, after);
    } else changes.push([high, after]);
  };

  // What was asked for last: a stretch of time with one offset.
  let [since, till, current] = [0, 0, 0];
  const offset = (instant: number): number => {
    if (!(instant >= since && instant < till)) {
      const block = Math.floor(instant / BLOCK);
      const low = block * BLOCK;
      const high = low + BLOCK;
      let changes = blocks.get(block);
      if (!changes) {
        const before = ask(low);
        changes = [[low, before]];
        search(changes, low, high, before, ask(high));
        blocks.set(block, changes);
      }
      till = high;
      for (const [at, offset] of changes) {
        if (at > instant) {
          till = at;
          break;
        }
        since = at;
        current = offset;
      }
    }
    return current;
  };
  return {
    offset,
    instant(local) {
      // No zone is as far as a day from UTC: more than a day from the changes of its clocks nothing is in doubt.
      if (local - DAY >= since && local + DAY < till) return local - current;
      const before = offset(local - DAY);
      const early = local - before;
      const after = offset(local + DAY);
      return before !== after && offset(early) !== before && offset(local - after) === after ? local - after : early;
    },
  };
}
