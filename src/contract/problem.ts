import {z} from 'zod';
import {Slot} from './slot.ts';

/** RFC 9457 problem document. The client makes the same shape of faults that no server reports. */
export const Problem = z.object({
  /** `about:blank`, or one of ours: `urn:familienlotse:problem:<kind>`. */
  type: z.string().max(2_000),
  title: z.string().max(500),
  status: z.number().int().min(100).max(599).optional(),
  detail: z.string().max(5_000).optional(),
  /** The address at fault. */
  instance: z.string().max(2_000).optional(),
  /** Where in a document: `offers[3].phones[0].number`. */
  pointer: z.string().max(500).optional(),
  /** With 409 for a slot that is taken: the next ones that are free. */
  slots: z.array(Slot).max(50).optional(),
});
export type Problem = z.infer<typeof Problem>;
