import {z} from 'zod';
import {Directory, Link} from './directory.ts';

/**
 * How tolerant readers read. The envelope is checked at once, each record on its own afterwards: one broken record is left
 * out with a reason and the rest is shown, a broken envelope is one clear error. The same rule as in `Directory` but for
 * the records.
 */

const Schema = Directory.shape.schema;
const Collection = z.union([Link, z.array(z.unknown())]).optional();
const steps = z.array(z.unknown()).max(20).optional();
const lines = z.array(z.unknown()).max(200);
const desks = z.array(z.unknown()).max(200);

/** A `Directory` whose inline records are not yet read. */
export const DirectoryEnvelope = Directory.extend({
  organizations: Collection,
  places: Collection,
  contacts: Collection,
  offers: Collection,
  events: Collection,
  help: z.union([Link, z.object({steps, lines})]).optional(),
  requests: z.union([Link, z.object({desks})]).optional(),
});
export type DirectoryEnvelope = z.infer<typeof DirectoryEnvelope>;

/** The document behind a collection's link, its records not yet read. */
export const CollectionEnvelope = z.object({schema: Schema, items: z.array(z.unknown())});
export type CollectionEnvelope = z.infer<typeof CollectionEnvelope>;

/** The document behind the link to help, its steps and lines not yet read. */
export const HelpEnvelope = z.object({schema: Schema, steps, lines});
export type HelpEnvelope = z.infer<typeof HelpEnvelope>;
