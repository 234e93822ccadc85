import {z} from 'zod';
import {Code, Id, Instant} from './scalars.ts';

/** A time that an office has for a family. */
export const Slot = z.object({
  /** Of desk, rule and start: the same for the same time, whoever computes it. */
  id: z.string().min(1).max(450),
  desk_id: Id,
  start: Instant,
  end: Instant,
  /** A code of `modes`. */
  mode: Code,
  place_id: Id.optional(),
  /** Codes of `requestKinds`. */
  kinds: z.array(Code).max(10),
});
export type Slot = z.infer<typeof Slot>;

/** The slots that are free, in order. */
export const SlotList = z.object({
  schema: z.string().regex(/^1\.\d+$/),
  generated_at: Instant,
  items: z.array(Slot).max(20_000),
});
export type SlotList = z.infer<typeof SlotList>;
