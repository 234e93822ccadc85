import {calendarLimit, readICalendar} from '../../../src/domain/formats/read-icalendar/read-icalendar.ts';
import {faultAt, type Fault} from '../fault.ts';
import {plainText} from '../sources/plain-text.ts';
import {reason, SourceError} from '../sources/source-error.ts';
import {emptyStock, type Stock} from '../sources/stock.ts';
import {moreSaid, saidOf} from './calendar-sentence.ts';
import {calendarText} from './calendar-text.ts';

export interface CalendarOptions {
  /** When it is read, RFC 3339: what was over a year before is left out. */
  now: string;
  /** The town's IANA zone; Europe/Berlin when absent. */
  timezone?: string | undefined;
}

/** What a partner's calendar has, and what was wrong with it, each at its line. */
export interface CalendarStock {
  stock: Stock;
  faults: Fault[];
}

const year = 366 * 86_400_000;

/**
 * A partner's iCalendar file as records of the contract: events with their places and organizations, the words of CATEGORIES as
 * topics, which `adopt` looks up among the town's. Faults of single lines are warnings. Throws `SourceError` for what is above
 * 10 MB, before it is read, and for what is no calendar at all.
 * @param where its file or address, as a message names it
 */
export function readCalendar(
  content: string | Uint8Array,
  where: string,
  {now, timezone}: CalendarOptions,
): CalendarStock {
  if (content.length > calendarLimit) throw new SourceError('broken', reason.tooLarge(calendarLimit));
  const text = typeof content === 'string' ? content : calendarText(content);
  const since = new Date(Date.parse(now) - year).toISOString().slice(0, 10);
  const read = readICalendar(text, {plain: plainText, topicOf: (word) => word.slice(0, 200), timezone, since});
  if (read.faults.some(({code}) => code === 'no_calendar')) {
    const html = /^\s*<(!doctype|html)/i.test(text.slice(0, 1_000));
    throw new SourceError('broken', {
      de: `sendet keinen Kalender${html ? ' (HTML)' : ''}`,
      en: `sends no calendar${html ? ' (HTML)' : ''}`,
    });
  }
  const faults = read.faults.map((fault) => {
    const place = {file: where, row: fault.line, ...(fault.property !== undefined && {pointer: fault.property})};
    return faultAt('warning', 'calendar', place, saidOf(fault));
  });
  if (read.moreFaults > 0) faults.push(faultAt('warning', 'calendar', {file: where}, moreSaid(read.moreFaults)));
  const {events, places, organizations} = read;
  return {stock: {...emptyStock(), events, places, organizations}, faults};
}

/** How the text or the bytes of a partner's calendar are had. */
export interface CalendarReach {
  fetch: (url: string) => Promise<{text: string}>;
  readFile: (path: string) => Promise<string | Uint8Array | undefined>;
}

/** A partner's calendar from its address or its file in the content folder. Throws `SourceError`. */
export async function readCalendarOf(
  {url, file}: {url?: string | undefined; file?: string | undefined},
  reach: CalendarReach,
  options: CalendarOptions,
): Promise<CalendarStock> {
  const where = url ?? file ?? '';
  const content = url === undefined ? await reach.readFile(where) : (await reach.fetch(where)).text;
  if (content === undefined) throw new SourceError('away', reason.noFile());
  return readCalendar(content, where, options);
}
