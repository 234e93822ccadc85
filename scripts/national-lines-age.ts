/**
 * Warns of national numbers in the script that nobody has looked at for 180 days. It does not fail: an old number is better
 * than none, and a build must not break because time passes.
 */
import {nationalLines} from '../src/elements/help-button/national-lines.ts';

/** In days. */
const limit = 180;

/** Lines whose `verified_on` lies more than `limit` days before a day, `2026-11-22`. */
export function outdated(today: string): {id: string; verifiedOn: string; source: string}[] {
  return nationalLines()
    .map(({id, verified_on = '', source_url = ''}) => ({id, verifiedOn: verified_on, source: source_url}))
    .filter(({verifiedOn}) => !(Date.parse(today) - Date.parse(verifiedOn) <= limit * 86_400_000));
}

if (process.argv[1]?.endsWith('national-lines-age.ts')) {
  const old = outdated(new Date().toISOString().slice(0, 10));
  for (const {id, verifiedOn, source} of old) {
    console.log(
      `::warning::national line ${id} was last looked at on ${verifiedOn || 'no day'}: compare it with ${source}`,
    );
  }
  console.log(`national lines: ${old.length} older than ${limit} days`);
}
