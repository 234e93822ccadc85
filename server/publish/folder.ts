import {randomUUID} from 'node:crypto';
import * as fs from 'node:fs/promises';
import {basename, dirname, join, sep} from 'node:path';
import {hashedName} from './output.ts';
import {publish, type Publication, type Source} from './publish.ts';
import type {Get} from './sources/fetch-source.ts';
import {copiesIn} from './sources/last-good.ts';
import {loadPartners} from './sources/load-partners.ts';

/** What is asked of a disk; tests give one that fails. */
export interface Disk {
  mkdir(path: string, options: {recursive: true}): Promise<unknown>;
  readdir(path: string): Promise<string[]>;
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: {force: true}): Promise<void>;
}

/** Excel's and LibreOffice's lock files, editors' copies and hidden files are no content. */
export const isContent = (name: string): boolean => !/^[~.#]|~$|\.(tmp|bak|swp|part)$/i.test(name);

/** The files of a content folder; sub-folders are not read. */
export async function readContent(folder: string): Promise<Source[]> {
  const entries = await fs.readdir(folder, {withFileTypes: true});
  const names = entries
    .filter((entry) => !entry.isDirectory() && isContent(entry.name))
    .map(({name}) => name)
    .sort();
  return Promise.all(names.map(async (path) => ({path, bytes: await fs.readFile(join(folder, path))})));
}

async function namesIn(folder: string, disk: Disk): Promise<string[]> {
  return disk.readdir(folder).catch(() => []);
}

/** The hashed names that a document of the present generation links. */
async function linkedIn(folder: string, name: string, disk: Disk): Promise<string[]> {
  try {
    const text = new TextDecoder().decode(await disk.readFile(join(folder, name)));
    return [...text.matchAll(/"(?:href|first|index|streets)":"([^"]+)"/g)].flatMap(([, href = '']) =>
      hashedName.test(href) ? href : [],
    );
  } catch {
    return [];
  }
}

/** Those that the present `directory.json` links, and the streets that its desks link. */
async function linkedNow(folder: string, disk: Disk): Promise<Set<string>> {
  const linked = await linkedIn(folder, 'directory.json', disk);
  const desks = linked.find((name) => name.startsWith('requests.'));
  return new Set([...linked, ...(desks === undefined ? [] : await linkedIn(folder, desks, disk))]);
}

/**
 * Writes one generation so that a reader at any moment gets a whole one: hashed files first, then the plain copies, and
 * `directory.json` last; each by rename. The hashed files of the generation before stay for readers that still hold its
 * `directory.json`, older ones go. When anything fails, the former `directory.json` and what it links are untouched.
 */
export async function writeGeneration(
  out: string,
  files: ReadonlyMap<string, Uint8Array>,
  disk: Disk = fs,
): Promise<void> {
  await disk.mkdir(out, {recursive: true});
  const before = await linkedNow(out, disk);
  const feeds = await namesIn(join(out, 'feeds'), disk);
  const present = new Set([...(await namesIn(out, disk)), ...feeds.map((name) => `feeds/${name}`)]);
  for (const [name, bytes] of files) {
    if (hashedName.test(name) && present.has(name)) continue;
    const target = join(out, name);
    const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    try {
      if (name.includes('/')) await disk.mkdir(dirname(target), {recursive: true});
      await disk.writeFile(temporary, bytes);
      await disk.rename(temporary, target);
    } catch (error) {
      await disk.rm(temporary, {force: true}).catch(() => undefined);
      throw error;
    }
  }
  const current = new Set([...files.keys()].filter((name) => hashedName.test(name)));
  if ([...current].every((name) => before.has(name)) && before.size === current.size) return;
  for (const name of present) {
    const old = hashedName.test(name) && !current.has(name) && !before.has(name);
    const gone =
      /^(feeds\/[^.].*\.ics|events\.jsonld|(organizations|places|contacts|offers|events|help|requests|streets|outlines)\.json)$/.test(
        name,
      ) && !files.has(name);
    if (old || gone) await disk.rm(join(out, name), {force: true});
  }
}

/** What came of one town's folder, with its name. */
export interface TownPublication extends Publication {
  town: string;
  folder: string;
}

const isTown = async (folder: string): Promise<boolean> =>
  fs.access(join(folder, 'directory.json')).then(
    () => true,
    () => false,
  );

/** The towns in a folder: itself when it has a `directory.json`, else each sub-folder that has one. */
export async function townFolders(content: string): Promise<{town: string; folder: string; single: boolean}[]> {
  if (await isTown(content)) return [{town: basename(content), folder: content, single: true}];
  const entries = await fs.readdir(content, {withFileTypes: true});
  const names = entries
    .filter(({name}) => isContent(name))
    .map(({name}) => name)
    .sort();
  const towns: {town: string; folder: string; single: boolean}[] = [];
  for (const town of names)
    if (await isTown(join(content, town))) towns.push({town, folder: join(content, town), single: false});
  return towns;
}

export interface FolderOptions {
  /** The town's output: the last good copies of its partners are kept beside it, in `.sources`. */
  out?: string | undefined;
  /** A session with a partner's server; tests give one without a network. */
  open?: () => Get;
  /** Milliseconds for which a copy is good enough, so that a save while writing does not ask all partners again. */
  patience?: number | undefined;
}

/** Reads and checks one town's folder and what its partners send; writes nothing but their copies, and these only with `out`. */
export async function publishFolder(
  town: string,
  folder: string,
  now: string,
  {out, open, patience}: FolderOptions = {},
): Promise<TownPublication> {
  const sources = await readContent(folder);
  const reach = {
    readFile: (path: string) => readInside(folder, path),
    patience,
    ...(open && {open}),
    ...(out !== undefined && {copies: copiesIn(join(out, '.sources'))}),
  };
  const list = sources.find(({path}) => path === 'sources.json');
  const partners = await loadPartners(list, reach, now);
  return {town, folder, ...publish(sources, {now, partners})};
}

/** The text of a file of the folder; a link that leads out of it is not followed. */
async function readInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const top = await fs.realpath(folder);
    const file = await fs.realpath(join(top, path));
    return file.startsWith(top + sep) ? await fs.readFile(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
