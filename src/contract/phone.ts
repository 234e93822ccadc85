import {z} from 'zod';
import {Code} from './scalars.ts';
import {Text} from './text.ts';

/** E.164 (`+493023125001`) or a short code that is dialled as it is (`112`, `116117`). */
export const PhoneNumber = z.string().regex(/^(\+[1-9]\d{4,14}|1\d{2,5})$/);

/** A telephone number (HSDS `phone`). */
export const Phone = z.object({
  number: PhoneNumber,
  /** How people write it, `0800 111 0 550`; without it the number is grouped by rule. */
  display: z.string().max(40).optional(),
  extension: z.string().max(20).optional(),
  type: Code.optional(),
  name: Text.optional(),
});
export type Phone = z.infer<typeof Phone>;
