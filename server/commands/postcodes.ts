import {publishPostcodes} from '../publish/postcodes/publish-postcodes.ts';
import {complain, fail, messageOf, print} from '../terminal.ts';
import {say, twoLines} from '../words.ts';

/** Writes the static index from postcodes to towns: see `publish/postcodes`. */
export async function postcodesCommand(csv: string, towns: string, out: string): Promise<number> {
  try {
    const {files, faults, largest} = await publishPostcodes(csv, towns, out);
    for (const fault of faults) complain(twoLines(fault));
    if (files === 0) return fail(1, say.nothingWritten());
    print(twoLines(say.postcodes(files, largest)));
    return 0;
  } catch (error) {
    return fail(1, say.cannotRead('postcodes', messageOf(error)));
  }
}
