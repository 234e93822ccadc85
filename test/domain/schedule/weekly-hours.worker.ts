/**
 * Asks the short routine for weekly hours and the expansion of RFC 5545 the same questions. Run with a seed and a number;
 * prints counts and differences as JSON. Run by `weekly-hours.test.ts` under several TZ.
 */
import {instantOf} from '../../../src/domain/schedule/instant.ts';
import {expandedOpenings} from '../../../src/domain/schedule/opening.ts';
import {stateOf, weeklyOpenAt} from '../../../src/domain/schedule/weekly-hours.ts';
import {zoneOf} from '../../../src/domain/schedule/zone.ts';
import {generateCalendar, generateHours, generateInstant} from './generated-hours.ts';
import {seeded} from './generated-rule.ts';

const [, , seed = '1', amount = '1000'] = process.argv;
const random = seeded(Number(seed));
const zone = zoneOf('Europe/Berlin');
const counts = {asked: 0, open: 0, unsure: 0, never: 0};
const differences: string[] = [];

for (let i = 0; i < Number(amount); i++) {
  const hours = generateHours(random);
  const holidays = random(5) ? generateCalendar(random) : undefined;
  const instant = new Date(generateInstant(random));
  const now = instantOf(instant, zone);
  const short = weeklyOpenAt(hours, instant, {holidays});
  const long = stateOf(
    hours.flatMap((schedule) => expandedOpenings(schedule, now, {holidays})),
    now,
    zone,
  );
  counts.asked++;
  if (long.open) counts.open++;
  if (long.uncertain) counts.unsure++;
  if (!long.nextChange) counts.never++;
  if (JSON.stringify(short) !== JSON.stringify(long))
    differences.push(JSON.stringify({hours, holidays, instant, short, long}));
}
console.log(JSON.stringify({counts, differences: differences.slice(0, 5)}));
