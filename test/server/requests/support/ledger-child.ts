/**
 * A process that works on a ledger, to be killed by a test or a bench: `ledger-child.ts <folder or address> <command>`. It says
 * `open <milliseconds that it took> <milliseconds of the processor>`, then
 * - `hold`: waits, and closes on SIGTERM;
 * - `write <from> <to> <how many at once>`: takes the requests of these numbers, and says `kept <number> <reference>` only when
 *   the ledger has said so;
 * - `book <from> <to>`: with the first byte on its input books one seat for all of them at once, and says `outcome <outcome>`.
 * At the end it says `end`.
 */
import {once} from 'node:events';
import {openLedger} from '../../../../server/requests/database/open-ledger.ts';
import {booking, newEntry} from './entry.ts';

const [place = '', command = '', from = '0', to = '0', atOnce = '1'] = process.argv.slice(2);

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const began = performance.now();
const spent = process.cpuUsage();
const ledger = await openLedger(place.includes('://') ? {url: place} : {folder: place});
await ledger.ping();
const {user, system} = process.cpuUsage(spent);
// Listened for before anybody hears that this process is there, for it may be told to end in the same moment.
const told = command === 'hold' ? once(process, 'SIGTERM') : undefined;
say(`open ${Math.round(performance.now() - began)} ${Math.round((user + system) / 1000)}`);

const numbers = Array.from({length: Number(to) - Number(from)}, (_, index) => Number(from) + index);

async function write(): Promise<void> {
  const rest = numbers.values();
  const work = async (): Promise<void> => {
    for (const n of rest) {
      const taking = await ledger.take(newEntry(n));
      say('entry' in taking ? `kept ${n} ${taking.entry.reference}` : `refused ${n} ${taking.outcome}`);
    }
  };
  await Promise.all(Array.from({length: Number(atOnce)}, work));
}

async function book(): Promise<void> {
  await once(process.stdin, 'data');
  const answers = await Promise.allSettled(numbers.map((n) => ledger.take(newEntry(n, {booking: booking()}))));
  for (const answer of answers) {
    say(`outcome ${answer.status === 'fulfilled' ? answer.value.outcome : `error ${answer.reason}`}`);
  }
}

async function hold(): Promise<void> {
  const waiting = setInterval(() => undefined, 1 << 30);
  await told;
  clearInterval(waiting);
}

if (command === 'write') await write();
else if (command === 'book') await book();
else await hold();
await ledger.close();
say('end');
process.exit();
