import {fingerprintOf, recipientsOn} from '../../src/domain/asking/sealing.ts';
import {RequestsDocument} from '../../src/contract/directory.ts';
import {publishFolder, townFolders} from '../publish/folder.ts';
import {fail, messageOf, print} from '../terminal.ts';
import {say} from '../words.ts';

/** Says for each desk of each town what a page may pin: the fingerprint of the keys that are valid on a day. */
export async function fingerprintCommand(content: string, now: string): Promise<number> {
  try {
    const towns = await townFolders(content);
    if (towns.length === 0) return fail(1, say.noTown(content));
    for (const {town, folder} of towns) {
      const {files} = await publishFolder(town, folder, now);
      const bytes = files.get('requests.json');
      if (!bytes) continue;
      const {desks} = RequestsDocument.parse(JSON.parse(new TextDecoder().decode(bytes)));
      for (const desk of desks) {
        const recipients = recipientsOn(desk, now.slice(0, 10));
        print(`${town}\t${desk.id}\t${recipients.length ? await fingerprintOf(recipients) : '–'}\n`);
      }
    }
    return 0;
  } catch (error) {
    return fail(1, say.cannotRead(content, messageOf(error)));
  }
}
