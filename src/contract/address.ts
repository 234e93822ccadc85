import {z} from 'zod';

/** A postal address (HSDS `address`); the country is Germany when absent. */
export const Address = z.object({
  address_1: z.string().max(200).optional(),
  address_2: z.string().max(200).optional(),
  postal_code: z.string().max(10).optional(),
  city: z.string().max(100),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});
export type Address = z.infer<typeof Address>;
