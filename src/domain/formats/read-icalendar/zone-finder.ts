import {zoneOf} from '../../schedule/zone.ts';
import type {WrittenZone} from './components.ts';
import {shownZones, windowsZones} from './windows-zones.ts';

/** A zone that Intl knows. */
export interface FoundZone {
  name: string;
  /** Worked out from offsets, so it may be another zone with the same clocks. */
  guessed?: boolean;
}

const january = Date.UTC(2026, 0, 15) / 1_000;
const july = Date.UTC(2026, 6, 15) / 1_000;

/** Whose clocks are tried for a VTIMEZONE that says only offsets. */
const tried = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Helsinki',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
];

function isZone(name: string): boolean {
  // Offsets such as +01:00 are zones for some engines only.
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,59}$/.test(name)) return false;
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The zone of a fixed offset; IANA counts the hours to the west. */
const fixed = (offset: number): string | undefined => {
  const hours = offset / 3_600;
  return Number.isInteger(hours) && Math.abs(hours) <= 12
    ? hours === 0
      ? 'UTC'
      : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
    : undefined;
};

function byOffsets({standard, daylight}: WrittenZone, home: string): string | undefined {
  if (standard === undefined) return undefined;
  const summer = daylight ?? standard;
  const fits = [home, ...tried].find((name) => {
    const zone = zoneOf(name);
    return zone.offset(january) === standard && zone.offset(july) === summer;
  });
  return fits ?? (summer === standard ? fixed(standard) : undefined);
}

/** `/mozilla.org/20050126_1/Europe/Berlin` and the like: the last two or three parts are the name. */
function ending(text: string): string | undefined {
  const parts = text.split('/').filter((part) => part !== '');
  return [3, 2].map((n) => parts.slice(-n).join('/')).find((name) => name.includes('/') && isZone(name));
}

/**
 * Finds zones by what files call them: IANA names, also with a producer's prefix; Windows names; the `X-LIC-LOCATION` of the
 * file's own VTIMEZONE; what Outlook shows; the offsets of the VTIMEZONE; an offset as name. Undefined for any other text.
 * @param home the town's zone, preferred among those with the same clocks
 */
export function zoneFinder(
  written: ReadonlyMap<string, WrittenZone>,
  home: string,
): (tzid: string) => FoundZone | undefined {
  const known = new Map<string, FoundZone | undefined>();
  const find = (tzid: string): FoundZone | undefined => {
    const name = tzid.replace(/\s+/g, ' ').trim();
    if (name.toLowerCase() === home.toLowerCase()) return {name: home};
    const windows = windowsZones[name.replace(/ \d+$/, '')];
    if (windows !== undefined) return {name: windows};
    if (/\//.test(name) && isZone(name)) return {name};
    const inside = ending(name);
    if (inside !== undefined) return {name: inside};
    const own = written.get(tzid.trim());
    if (own?.location !== undefined && isZone(own.location)) return {name: own.location};
    const shown = shownZones.find(([words]) => words.test(name))?.[1];
    if (shown !== undefined) return {name: shown};
    const offsets = own && byOffsets(own, home);
    if (offsets !== undefined) return {name: offsets, guessed: true};
    if (isZone(name)) return {name};
    const [, sign, hours, minutes = '0'] = /^(?:UTC|GMT)? ?([+-])(\d{1,2}):?(\d\d)?$/i.exec(name) ?? [];
    if (sign === undefined) return undefined;
    const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60);
    const zone = zoneOf(home).offset(january) === offset ? home : fixed(offset);
    return zone === undefined ? undefined : {name: zone, guessed: true};
  };
  return (tzid) => {
    // No more than a file can have of its own, so that a million names do not stay in memory.
    if (!known.has(tzid) && known.size < 1_000) known.set(tzid, find(tzid.slice(0, 200)));
    return known.get(tzid);
  };
}
