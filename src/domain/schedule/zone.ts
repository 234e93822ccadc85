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

/** From an instant on, up to another, not included, the clocks have an offset. */
type Stretch = readonly [since: number, till: number, offset: number];

// About 24 days: shorter than any two changes of a zone's clocks are apart (Morocco's, around Ramadan, are about a month).
const STEP = 2 ** 21;
// So many steps with the same offset, great and small, lead away from an instant at most: years, or to the very second of a change.
const STEPS = 40;

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
  let format = isHere(timeZone) ? undefined : formatOf(timeZone);
  // Intl says `1/2/2019, GMT+01:00`, or only `GMT`; what is cut off are the seconds of times before there were zones.
  const ask = (instant: number): number =>
    // A machine may travel, or be told another zone, while a page is open.
    isHere(timeZone)
      ? offsetHere(instant)
      : -(
          Date.parse(
            `1970-01-01T00:00${((format ??= formatOf(timeZone)).format(instant * 1000).split('GMT')[1] || 'Z').slice(0, 6)}`,
          ) / 1000
        ) | 0;
  // Intl costs microseconds per question, so what is learnt is kept; the second of a change is found by ever smaller steps.
  const known: Stretch[] = [];
  const learn = (instant: number): Stretch => {
    const offset = ask(instant);
    const edge = (step: number): number => {
      let at = Math.floor(instant);
      for (let n = STEPS; n && step % 1 === 0;) {
        if (ask(at + step) === offset) {
          at += step;
          n--;
        } else step /= 2;
      }
      return at;
    };
    const stretch: Stretch = [edge(-STEP), edge(STEP) + 1, offset];
    known.push(stretch);
    return stretch;
  };
  // What was asked for last.
  let [since, till, current] = [0, 0, 0];
  const offset = (instant: number): number => {
    if (!(instant >= since && instant < till))
      [since, till, current] = known.find(([low, high]) => instant >= low && instant < high) ?? learn(instant);
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
