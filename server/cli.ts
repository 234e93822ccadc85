import {parseArgs} from 'node:util';
import {backupCommand} from './commands/backup.ts';
import {fingerprintCommand} from './commands/fingerprint.ts';
import {keyCommand} from './commands/key.ts';
import {postcodesCommand} from './commands/postcodes.ts';
import {instantNow, publishCommand} from './commands/publish.ts';
import {serveCommand} from './commands/serve.ts';
import {tokenCommand, type TokenTask} from './commands/token.ts';
import manifest from './package.json' with {type: 'json'};
import {complain, fail, messageOf, print} from './terminal.ts';
import {say, usage} from './words.ts';

/** Reads what the command line asks for. Exit codes: 0 fine, 1 faults, 2 wrong usage. */

const options = {
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
  out: {type: 'string'},
  content: {type: 'string'},
  demo: {type: 'string'},
  dist: {type: 'string'},
  data: {type: 'string'},
  port: {type: 'string'},
  host: {type: 'string'},
  watch: {type: 'boolean'},
  csv: {type: 'string'},
  towns: {type: 'string'},
  town: {type: 'string'},
  desk: {type: 'string'},
  name: {type: 'string'},
  days: {type: 'string'},
} as const;

const read = (args: string[]) => parseArgs({args, allowPositionals: true, options});
type Values = ReturnType<typeof read>['values'];

/** What each command does with the words after it; undefined when they make no sense. */
const commands: Readonly<
  Record<string, (values: Values, words: readonly string[]) => Promise<number> | number | undefined>
> = {
  check: (_values, [content, ...more]) =>
    content === undefined || more.length > 0
      ? fail(2, say.contentMissing('check'))
      : publishCommand(content, undefined),

  publish: ({out}, [content, ...more]) =>
    content === undefined || more.length > 0 || out === undefined
      ? fail(2, say.contentMissing('publish'))
      : publishCommand(content, out),

  serve: (values, words) => (words.length > 0 ? undefined : serveCommand(values)),

  fingerprint: (_values, [content, ...more]) =>
    content === undefined || more.length > 0
      ? fail(2, say.contentMissing('fingerprint'))
      : fingerprintCommand(content, instantNow()),

  key: ({out, name = 'Stelle'}, words) =>
    out === undefined || words.length > 0 ? fail(2, say.keyMissing()) : keyCommand(out, name),

  token: ({data = 'data', ...values}, words) => {
    const task = tokenTask(values, words);
    if (!task) return fail(2, say.tokenMissing());
    return tokenCommand(task, {folder: data, databaseUrl: process.env['DATABASE_URL'] || undefined});
  },

  dump: ({data}, words) => backup('dump', words, data),
  restore: ({data}, words) => backup('restore', words, data),

  postcodes: ({csv, towns, out}, words) =>
    words.length > 0 || csv === undefined || towns === undefined || out === undefined
      ? fail(2, say.postcodesMissing())
      : postcodesCommand(csv, towns, out),
};

function backup(
  what: 'dump' | 'restore',
  [file, ...more]: readonly string[],
  folder = 'data',
): Promise<number> | number {
  if (file === undefined || more.length > 0) return fail(2, say.fileMissing(what));
  const url = process.env['DATABASE_URL'];
  return backupCommand(what, file, url ? {url} : {folder});
}

function tokenTask({town, desk = '', name, days}: Values, [verb, id]: readonly string[]): TokenTask | undefined {
  if (town === undefined) return undefined;
  if (verb === 'list') return {do: 'list', town};
  if (verb === 'revoke') return id === undefined ? undefined : {do: 'revoke', town, id};
  const desks = desk.split(',').filter(Boolean);
  if (verb !== 'add' || name === undefined || desks.length === 0 || !/^\d{0,4}$/.test(days ?? '')) return undefined;
  return {do: 'add', town, desks, name, days: days ? Number(days) : undefined};
}

async function main(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = read(args);
  } catch (error) {
    return fail(2, say.wrongUsage(messageOf(error)));
  }
  const {
    values,
    positionals: [command, ...words],
  } = parsed;
  if (values.version || values.help || command === 'help') {
    print(values.version ? `${manifest.version}\n` : usage);
    return 0;
  }
  if (command === undefined) {
    complain(usage);
    return 2;
  }
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!run) return fail(2, say.unknownCommand(command));
  return (await run(values, words)) ?? fail(2, say.wrongUsage([command, ...words].join(' ')));
}

process.exitCode = await main(process.argv.slice(2));
