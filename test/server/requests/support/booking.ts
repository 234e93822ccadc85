import assert from 'node:assert/strict';
import {startLedgerChild} from './child.ts';

/** Several processes that book the same seat at the same time, each several times; how often which outcome. */
export async function bookTogether(
  place: string,
  {processes, bookings}: {processes: number; bookings: number},
): Promise<Record<string, number>> {
  const children = Array.from({length: processes}, (_, index) =>
    startLedgerChild(place, 'book', index * bookings, (index + 1) * bookings),
  );
  await Promise.all(children.map((child) => child.line('open')));
  for (const child of children) child.process.stdin?.write('go\n');
  const outcomes: Record<string, number> = {};
  for (const child of children) {
    assert.equal(await child.ended, 0, child.complaints());
    for (const line of child.lines.filter((each) => each.startsWith('outcome '))) {
      const outcome = line.slice('outcome '.length);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
  }
  return outcomes;
}
