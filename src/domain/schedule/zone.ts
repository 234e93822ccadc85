import {DAY} from './day.ts';

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

/** Up to the change the one offset is true, from then on the other. */
type Stretch = readonly [change: number, before: number, after: number];

// About 24 days: shorter than any two changes of a zone's clocks are apart (Morocco's, around Ramadan, are about a month).
const STRETCH = 2 ** 21;

const zones = new Map<string, Zone>();

/** @throws RangeError that names a zone which is unknown here; every engine's Intl does so */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) zones.set(name, (zone = createZone(name)));
  return zone;
}

function createZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
  // Intl costs microseconds per question. So it is asked once per stretch, and the second of a change is found by bisection.
  const stretches = new Map<number, Stretch>();
  // Intl says `1/2/2019, GMT+01:00`, or only `GMT`; what is cut off are the seconds of times before there were zones.
  const ask = (instant: number): number =>
    0 - Date.parse(`1970-01-01T00:00${(format.format(instant * 1000).split('GMT')[1] || 'Z').slice(0, 6)}`) / 1000;
  let lastIndex: number;
  let last: Stretch;
  const offset = (instant: number): number => {
    const index = Math.floor(instant / STRETCH);
    if (index !== lastIndex) {
      const known = stretches.get(index);
      if (known) last = known;
      else {
        let low = index * STRETCH;
        let high = low + STRETCH;
        const before = ask(low);
        const after = ask(high);
        while (before !== after && high - low > 1) {
          const middle = (low + high) / 2;
          if (ask(middle) === before) low = middle;
          else high = middle;
        }
        stretches.set(index, (last = [high, before, after]));
      }
      lastIndex = index;
    }
    return instant < last[0] ? last[1] : last[2];
  };
  return {
    offset,
    instant(local) {
      const before = offset(local - DAY);
      const early = local - before;
      const after = offset(local + DAY);
      return before !== after && offset(early) !== before && offset(local - after) === after ? local - after : early;
    },
  };
}
