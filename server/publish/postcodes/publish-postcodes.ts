import {randomUUID} from 'node:crypto';
import * as fs from 'node:fs/promises';
import {join} from 'node:path';
import {isObject} from '../draft.ts';
import {faultAt, type Fault} from '../fault.ts';
import {sentence} from '../messages.ts';
import {jsonDraft, readJson} from '../records.ts';
import {schemaFaults} from '../schema-fault.ts';
import {schemaVersion} from '../town.ts';
import {postcodeFiles} from './postcode-files.ts';
import {readPostcodes} from './postcode-table.ts';
import {ServedTown} from './served-town.ts';

/** What was written, or why nothing was. */
export interface PostcodePublication {
  files: number;
  faults: Fault[];
  largest: {name: string; bytes: number};
}

/** The towns in `towns.json`: a list of what each directory serves. */
export function readTowns(path: string, bytes: Uint8Array): {towns: ServedTown[]; faults: Fault[]} {
  const read = readJson({path, bytes});
  if ('fault' in read) return {towns: [], faults: [read.fault]};
  if (!Array.isArray(read.document))
    return {towns: [], faults: [faultAt('error', 'json', {file: path}, sentence.notRecords())]};
  const towns: ServedTown[] = [];
  const faults: Fault[] = [];
  for (const [i, entry] of read.document.entries()) {
    const draft = jsonDraft(path, isObject(entry) ? entry : {}, [i]);
    const parsed = ServedTown.safeParse(draft.record);
    if (parsed.success) towns.push(parsed.data);
    else faults.push(...schemaFaults(draft, parsed.error));
  }
  return {towns, faults};
}

/**
 * Writes `<out>/plz/<ddd>.json` from a table of postcodes and a list of towns, each file by rename; files of an earlier run
 * that have no postcode any more go. With an error in the list nothing is written.
 */
export async function publishPostcodes(csv: string, townsFile: string, out: string): Promise<PostcodePublication> {
  const {towns, faults} = readTowns(townsFile, await fs.readFile(townsFile));
  const largest = {name: '', bytes: 0};
  if (faults.length > 0) return {files: 0, faults, largest};
  const documents = postcodeFiles(readPostcodes(await fs.readFile(csv)), towns, schemaVersion);
  if (documents.size === 0) return {files: 0, faults, largest};
  const folder = join(out, 'plz');
  await fs.mkdir(folder, {recursive: true});
  for (const [digits, document] of documents) {
    const text = JSON.stringify(document);
    const name = `${digits}.json`;
    const temporary = join(folder, `.${name}.${randomUUID()}.tmp`);
    await fs.writeFile(temporary, text);
    await fs.rename(temporary, join(folder, name));
    const bytes = Buffer.byteLength(text);
    if (bytes > largest.bytes) Object.assign(largest, {name: `plz/${name}`, bytes});
  }
  for (const name of await fs.readdir(folder)) {
    if (/^\d{3}\.json$/.test(name) && !documents.has(name.slice(0, 3))) await fs.rm(join(folder, name), {force: true});
  }
  return {files: documents.size, faults, largest};
}
