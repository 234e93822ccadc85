import {join, resolve} from 'node:path';
import {publishFolder, townFolders, writeGeneration, type TownPublication} from '../publish/folder.ts';
import {complain, fail, messageOf, print} from '../terminal.ts';
import {report, say} from '../words.ts';

/** Reproducible builds set SOURCE_DATE_EPOCH (seconds) instead of the clock. */
export function instantNow(): string {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'] || NaN);
  const at = Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}

async function checkContent(
  content: string,
  out: string | undefined,
): Promise<{towns: (TownPublication & {single: boolean})[]; broken: boolean}> {
  const towns = [];
  for (const {town, folder, single} of await townFolders(content)) {
    const target = out === undefined || single ? out : join(out, town);
    towns.push({...(await publishFolder(town, folder, instantNow(), {out: target})), single});
  }
  return {towns, broken: towns.some(({files}) => files.size === 0)};
}

/** `check` when there is no `out`. With several towns an error in one leaves all as they were. */
export async function publishCommand(content: string, out: string | undefined): Promise<number> {
  if (out !== undefined && resolve(out) === resolve(content)) return fail(2, say.outInsideContent());
  const {towns, broken} = await checkContent(content, out).catch(() => ({towns: [], broken: true}));
  if (towns.length === 0) return fail(1, say.noTown(content));
  for (const town of towns) (town.faults.length > 0 ? complain : print)(report(town));
  if (broken) return out === undefined ? 1 : fail(1, say.nothingWritten());
  if (out === undefined) return 0;
  for (const {town, files, single} of towns) {
    try {
      await writeGeneration(single ? out : join(out, town), files);
    } catch (error) {
      return fail(1, say.cannotRead(town, messageOf(error)));
    }
  }
  return 0;
}
