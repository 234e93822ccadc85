/**
 * Writes what is derived from the contract into src/contract/generated. With `--check` it writes nothing, compares, and
 * exits with 1 naming the files that differ.
 */
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {checkModule} from './contract/checks.ts';
import {jsonSchemas, standAlone} from './contract/json-schema.ts';
import {readNouns} from './contract/nouns.ts';
import {openApi} from './contract/openapi.ts';

const folder = fileURLToPath(new URL('../src/contract/generated/', import.meta.url));

/** What a publisher or an integrator may want to check a document against. */
const published =
  /^(Address|Contact|Directory|Event|Help|Offer|Organization|Phone|Place|PostcodeIndex|Problem|NewRequest|RequestMessage|Requests|Schedule|\w+Collection|HelpDocument|RequestsDocument)$/;

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** Path in the generated folder -> text, formatted as the repository is. */
export async function generate(): Promise<Map<string, string>> {
  const nouns = await readNouns();
  const schemas = jsonSchemas(nouns);
  const files = new Map<string, string>();
  // Envelopes are how readers read, no document of their own.
  const envelopes = new Set(nouns.filter(({file}) => file.endsWith('envelope')).map(({name}) => name));
  const open = new Map([...schemas].filter(([name]) => !envelopes.has(name)).sort());
  files.set('openapi.json', JSON.stringify(openApi(nouns, open)));
  for (const name of open.keys()) {
    if (published.test(name)) files.set(`schemas/${kebab(name)}.json`, JSON.stringify(standAlone(name, schemas)));
  }
  for (const file of new Set(nouns.map(({file}) => file))) {
    const here = nouns.filter((noun) => noun.file === file);
    files.set(`checks/${file}.ts`, checkModule(here, nouns, schemas));
  }
  for (const [path, text] of files) files.set(path, await formatted(path, text));
  return files;
}

async function formatted(path: string, text: string): Promise<string> {
  const filepath = join(folder, path);
  const house = (await resolveConfig(filepath)) ?? {singleQuote: true, bracketSpacing: false, printWidth: 120};
  return format(text, {...house, filepath});
}

/** Names of files that differ from what the contract says: changed, missing or left over. */
export async function differing(files: ReadonlyMap<string, string>): Promise<string[]> {
  const there = (await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));
  const changed = await Promise.all(
    [...files].map(async ([path, text]) => {
      const old = await readFile(join(folder, path), 'utf8').catch(() => undefined);
      return old === text ? [] : [path];
    }),
  );
  return [...changed.flat(), ...there.filter((path) => !files.has(path))].sort();
}

async function write(files: ReadonlyMap<string, string>, changes: readonly string[]): Promise<void> {
  for (const path of changes) {
    const text = files.get(path);
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await (text === undefined ? rm(join(folder, path)) : writeFile(join(folder, path), text));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = await generate();
  const changes = await differing(files);
  if (!process.argv.includes('--check')) {
    await write(files, changes);
    console.log(`contract: ${changes.length} files written, ${files.size} in all`);
  } else if (changes.length) {
    console.error(`contract: not up to date, run "npm run contract":\n${changes.join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(`contract: ${files.size} files up to date`);
  }
}
