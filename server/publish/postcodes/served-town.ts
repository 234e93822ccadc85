import {z} from 'zod';
import {Postcode} from '../../../src/contract/postcode-index.ts';
import {Ags} from '../../../src/contract/scalars.ts';

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
