import {z} from 'zod';
import {Ags} from './scalars.ts';

/** A German postcode: five digits. */
export const Postcode = z.string().regex(/^\d{5}$/);

/** A place that has a postcode, and the directory that serves it. A postcode may have several places, and a place several. */
export const PostcodePlace = z.object({
  postal_code: Postcode,
  place: z.string().min(1).max(200),
  /** Amtlicher Gemeindeschlüssel of the town, or of its Kreis where the town has no directory. */
  ags: Ags.optional(),
  /** Address of its `directory.json`, relative to this document unless absolute; absent: nobody serves it yet. */
  directory: z.string().min(1).max(2_000).optional(),
});
export type PostcodePlace = z.infer<typeof PostcodePlace>;

/**
 * The document `plz/<first three digits>.json`, by which a county or a Land finds the town of a postcode: whoever keeps it
 * learns the region of a visitor, and not the postcode.
 */
export const PostcodeIndex = z.object({
  schema: z.string().regex(/^1\.\d+$/),
  /** Whose table of postcodes it was made of. */
  attribution: z.string().max(200).optional(),
  items: z.array(PostcodePlace),
});
export type PostcodeIndex = z.infer<typeof PostcodeIndex>;
