import type {z} from 'zod';
import type {Draft} from './draft.ts';
import {faultAt, type Fault} from './fault.ts';
import {valueAt} from './leaves.ts';
import {expected, expectedOf, sentence, type Said} from './messages.ts';

/** What the fields of the contract hold, by their name. */
const byField: Readonly<Record<string, Said>> = {
  id: expected.id,
  number: expected.phone,
  email: expected.email,
  url: expected.url,
  chat_url: expected.url,
  source_url: expected.url,
  assured_date: expected.date,
  verified_on: expected.date,
  valid_from: expected.date,
  valid_to: expected.date,
  start: expected.date,
  end: expected.date,
  dtstart: expected.dateTime,
  dates: expected.dateTime,
  except: expected.dateTime,
  recurrence_id: expected.dateTime,
  until: expected.dateTime,
  valid_until: expected.date,
  opens_at: expected.localTime,
  closes_at: expected.localTime,
  duration: expected.duration,
  last_modified: expected.instant,
  generated_at: expected.instant,
  land: expected.land,
  ags: expected.ags,
  region: expected.ags,
  languages: expected.language,
  locales: expected.language,
  latitude: expected.degrees,
  longitude: expected.degrees,
  timezone: expected.timezone,
  name: expected.text,
  description: expected.text,
  schedules: expected.schedules,
  free: expected.yesNo,
  anonymous: expected.yesNo,
};

const ofType: Readonly<Record<string, Said>> = {
  string: expected.text,
  number: expected.number,
  int: expected.wholeNumber,
  boolean: expected.yesNo,
  array: expected.list,
  object: expected.object,
  record: expected.object,
};

function expectation(issue: z.core.$ZodIssue, found: unknown): Said {
  const named = byField[String(issue.path.findLast((part) => typeof part === 'string') ?? '')];
  if (found === undefined) return named === expected.schedules ? named : expected.present;
  if (issue.code === 'too_big')
    return issue.origin === 'string' ? expected.shortText : expectedOf.atMost(Number(issue.maximum));
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return expected.present;
    return named === expected.schedules ? named : expectedOf.atLeast(Number(issue.minimum));
  }
  if (issue.code === 'invalid_value') return expectedOf.words(issue.values.map(String));
  if (issue.code === 'invalid_type') return ofType[issue.expected] ?? named ?? expected.text;
  if (issue.code === 'invalid_format')
    return named ?? (issue.pattern === undefined ? expected.text : expectedOf.pattern(issue.pattern));
  return named ?? expected.text;
}

const shown = (found: unknown): string | undefined =>
  found === undefined ? undefined : typeof found === 'string' ? found : (JSON.stringify(found) ?? String(found));

/** What the contract says against a record, each issue at the cell or field where it is. */
export function schemaFaults(draft: Pick<Draft, 'record' | 'placeOf'>, error: z.ZodError): Fault[] {
  return error.issues.map((issue) => {
    const found = valueAt(draft.record, issue.path);
    return faultAt(
      'error',
      'contract',
      draft.placeOf(issue.path),
      sentence.unexpected(expectation(issue, found), shown(found)),
    );
  });
}
