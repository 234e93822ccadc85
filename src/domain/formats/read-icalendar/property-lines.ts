import type {Report} from './calendar-fault.ts';
import {propertyLine, type PropertyLine} from './property-line.ts';

/** Properties that hold text, after which a line without a name of its own is taken for more of it. */
const ofText = /^(SUMMARY|DESCRIPTION|LOCATION|COMMENT|CONTACT|CATEGORIES|RESOURCES|ATTACH|URL|NAME|X-.+)$/;

const known = new Set(
  (
    'BEGIN END VERSION PRODID CALSCALE METHOD NAME SOURCE COLOR REFRESH-INTERVAL IMAGE CONFERENCE ' +
    'UID DTSTAMP DTSTART DTEND DURATION DUE COMPLETED CREATED LAST-MODIFIED SEQUENCE CLASS STATUS TRANSP PRIORITY ' +
    'SUMMARY DESCRIPTION LOCATION GEO URL ORGANIZER ATTENDEE CONTACT CATEGORIES COMMENT ATTACH RESOURCES RELATED-TO ' +
    'RRULE RDATE EXDATE EXRULE RECURRENCE-ID REQUEST-STATUS ACTION TRIGGER REPEAT ACKNOWLEDGED FREEBUSY ' +
    'PERCENT-COMPLETE TZID TZNAME TZOFFSETFROM TZOFFSETTO TZURL TZUNTIL STRUCTURED-DATA STYLED-DESCRIPTION ' +
    'PARTICIPANT LOCATION-TYPE PARTICIPANT-TYPE RESOURCE-TYPE CALENDAR-ADDRESS CONCEPT LINK REFID BUSYTYPE PROXIMITY'
  ).split(' '),
);

/** What one line may hold when it is put together; the rest of it is left out. */
const longestLine = 200_000;

/** A program that folds without a blank does so at 75 octets; a shorter line was ended by a person. */
const foldedFrom = 65;

interface Open {
  line: number;
  name: string;
  parts: string[];
  length: number;
  /** Of the last line of the file that belongs to it. */
  last: number;
  mended: boolean;
}

/**
 * The content lines of a calendar file, unfolded. Line ends of any kind; lines that continue others without the blank that RFC
 * 5545 section 3.1 asks for are put together when the property before holds text; what is no property is reported. One pass.
 */
export function* propertyLines(text: string, report: Report): Generator<PropertyLine> {
  // Some templates indent what they write; then a blank continues nothing.
  const indented = /^[ \t]+BEGIN:VEVENT/im.test(text);
  const lines = /([^\r\n]*)(\r\n?|\n|$)/g;
  let open: Open | undefined;
  const close = (): PropertyLine | undefined => {
    const done = open;
    open = undefined;
    if (!done) return undefined;
    const whole = done.parts.join('');
    if (done.length > longestLine && known.has(done.name) && done.name !== 'ATTACH')
      report('part', 'too_long_line', done, `${done.length}`);
    if (done.mended) report('repaired', 'folding', done);
    return propertyLine(whole, done.line);
  };
  const more = (part: string, length: number): void => {
    if (!open) return;
    if (open.length < longestLine) open.parts.push(part.slice(0, longestLine - open.length));
    open.length += part.length;
    open.last = length;
  };

  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; at < text.length; line++) {
    lines.lastIndex = at;
    const [whole = '', written = ''] = lines.exec(text) ?? [];
    at += whole.length || 1;
    const blank = /^[ \t]/.test(written);
    if (written === '') continue;
    if (blank && !indented && open) {
      more(written.slice(1), written.length);
      continue;
    }
    const content = blank ? written.trimStart() : written;
    if (content === '') continue;
    const [, name = '', next = ''] = /^([A-Za-z0-9-]{1,60})[ \t]*[;:]([\s\S]?)/.exec(content.slice(0, 80)) ?? [];
    const upper = name.toUpperCase();
    const inText = open !== undefined && ofText.test(open.name);
    // `Location: bei der Kirche` within a text that nobody escaped is no property.
    const spoken = inText && name !== upper && name !== name.toLowerCase() && next === ' ';
    if ((known.has(upper) || upper.startsWith('X-')) && !spoken) {
      const done = close();
      if (done) yield done;
      open = {line, name: upper, parts: [], length: 0, last: 0, mended: false};
      more(content, written.length);
    } else if (open && inText) {
      open.mended = true;
      more(open.last >= foldedFrom ? content : `\\n${content}`, written.length);
    } else if (name === '' || name !== upper || !/[A-Z]/.test(name)) {
      report('part', 'no_property', {line}, content);
    } else {
      // A property that nobody knows: RFC 5545 section 3.8.8.1 says to ignore it, with all that continues it.
      const done = close();
      if (done) yield done;
      open = {line, name: upper, parts: [], length: 0, last: 0, mended: false};
    }
  }
  const done = close();
  if (done) yield done;
}
