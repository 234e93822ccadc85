import {randomUUID} from 'node:crypto';
import * as fs from 'node:fs/promises';
import {join} from 'node:path';
import {z} from 'zod';
import {Instant} from '../../../src/contract/scalars.ts';
import {Stock} from './stock.ts';

/** What a source said when it was last well. */
export const Copy = z.object({
  fetched_at: Instant,
  url: z.string(),
  format: z.enum(['familienlotse', 'hsds', 'icalendar']),
  stock: Stock,
});
export type Copy = z.infer<typeof Copy>;

/** Where the last good copies are. */
export interface Copies {
  /** Undefined when there is none, or it cannot be read. */
  read(id: string): Promise<Copy | undefined>;
  write(id: string, copy: Copy): Promise<void>;
}

/** Copies as `<folder>/<id>.json`, replaced by rename, so that a half-written one is never read. */
export function copiesIn(folder: string): Copies {
  const file = (id: string): string => join(folder, `${id}.json`);
  return {
    async read(id) {
      try {
        const parsed = Copy.safeParse(JSON.parse(await fs.readFile(file(id), 'utf8')));
        return parsed.success ? parsed.data : undefined;
      } catch {
        return undefined;
      }
    },
    async write(id, copy) {
      await fs.mkdir(folder, {recursive: true});
      const temporary = join(folder, `.${id}.${randomUUID()}.tmp`);
      try {
        await fs.writeFile(temporary, JSON.stringify(copy));
        await fs.rename(temporary, file(id));
      } catch (error) {
        await fs.rm(temporary, {force: true}).catch(() => undefined);
        throw error;
      }
    },
  };
}
