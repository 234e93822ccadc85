import {readDate} from './date-text.ts';
import {expected} from './messages.ts';
import {Unreadable} from './unreadable.ts';

/** Dates and holidays on which something does not take place. */
export interface Exceptions {
  except: string[];
  /** First and last day of a time without dates. */
  spans: [first: string, last: string][];
  /** Empty: it takes place on holidays too, and that is meant. Undefined: nothing was said of them. */
  holidays: ('public' | 'school')[] | undefined;
}

/** One day, or the first and last of several; undefined when the part is neither. */
function daysOf(part: string): [string, string] | undefined {
  const [first = '', last = first, ...more] = part.split(/\s*(?:[–—]|\bbis\b|\s-\s)\s*/);
  try {
    const [from, to] = [readDate(first), readDate(last)];
    return more.length === 0 && from <= to ? [from, to] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * `24.12.2026, 31.12.2026`, `22.12.2026 – 06.01.2027`, `Schulferien`, `Feiertage`, in any mixture, separated by comma,
 * `|`, `und` or a line break; `auch an Feiertagen` says that none are meant. Throws `Unreadable`.
 */
export function readExcept(text: string): Exceptions {
  const except = new Set<string>();
  const holidays = new Set<'public' | 'school'>();
  const spans: [string, string][] = [];
  let isSaid = false;
  for (const raw of text.split(/[,|;\n]|\bund\b|\bsowie\b/)) {
    const part = raw.trim().replace(/^(?:(?:außer|ausser|nicht|in|an|am|den|der)\s+)+/i, '');
    if (part === '') continue;
    if (/^(schulferien|ferien)$/i.test(part)) holidays.add('school');
    else if (/^(gesetzlichen?\s+)?feiertage?n?$/i.test(part)) holidays.add('public');
    else if (/^auch (an |in den )?(gesetzlichen )?(feiertagen?|(schul)?ferien)$/i.test(part)) isSaid = true;
    else {
      const days = daysOf(part);
      if (!days) throw new Unreadable(expected.except, text);
      if (days[0] === days[1]) except.add(days[0]);
      else spans.push(days);
    }
  }
  return {except: [...except].sort(), spans, holidays: isSaid || holidays.size > 0 ? [...holidays].sort() : undefined};
}
