import {z} from 'zod';
import {Ags} from '../../../src/contract/scalars.ts';

/** A German postcode; those of one file begin with the same three digits. */
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

/** The document `plz/<first three digits>.json`. */
export const PostcodeIndex = z.object({
  schema: z.string().regex(/^1\.\d+$/),
  attribution: z.string().max(200).optional(),
  items: z.array(PostcodePlace),
});
export type PostcodeIndex = z.infer<typeof PostcodeIndex>;

/** One entry of `towns.json`: a directory, and what it serves. */
export const ServedTown = z.object({
  /** Of a town (8 digits), a Kreis (5) or a Land (2). */
  ags: Ags,
  directory: z.string().min(1).max(2_000),
  /** As the table of postcodes calls it; needed for a town whose Kreis has several. */
  name: z.string().min(1).max(200).optional(),
  /** All its postcodes, where name and Kreis do not tell. */
  postal_codes: z.array(Postcode).max(500).optional(),
});
export type ServedTown = z.infer<typeof ServedTown>;
