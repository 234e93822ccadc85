import {z} from 'zod';
import {Code, Id, LocalDate, LocalTime, WebUrl} from './scalars.ts';
import {Text} from './text.ts';

/** What parents compare when they look for a place in childcare; an offer that has it is shown by `<childcare-finder>`. */
export const Childcare = z.object({
  /** A code of `childcareKinds`. */
  kind: Code,
  /** Earliest and latest time of care on an ordinary day. */
  opens_at: LocalTime.optional(),
  closes_at: LocalTime.optional(),
  /** Hours of care a week that can be booked: `[25, 35, 45]`. */
  weekly_hours: z.array(z.number().int().min(1).max(168)).max(10).optional(),
  /** A code of `providerKinds`. */
  provider_kind: Code.optional(),
  /** The approach in words: "Montessori", "offenes Haus". */
  pedagogy: z.array(Text).max(10).optional(),
  /** Are children with and without disabilities cared for together? */
  integration: z.boolean().optional(),
  /** Children in all. */
  places: z.number().int().min(0).max(10_000).optional(),
});
export type Childcare = z.infer<typeof Childcare>;

/** A term that parents have to keep, by law or by custom of the town. */
export const Deadline = z.object({
  id: Id,
  name: Text,
  description: Text.optional(),
  /** A code of `childcareKinds` that it is about; absent: all. */
  kind: Code.optional(),
  /** So many months before care begins. */
  months_before: z.number().int().min(0).max(60).optional(),
  /** Or on a day. */
  date: LocalDate.optional(),
  verified_on: LocalDate.optional(),
  source_url: WebUrl.optional(),
});
export type Deadline = z.infer<typeof Deadline>;

/** The right door to a place in childcare. Nothing is booked here. */
export const ChildcareGuide = z.object({
  /** Where a town takes notice of who needs a place. */
  portal_name: Text.optional(),
  portal_url: WebUrl.optional(),
  /** Who advises: an id of the contacts. */
  contact_id: Id.optional(),
  deadlines: z.array(Deadline).max(50).optional(),
});
export type ChildcareGuide = z.infer<typeof ChildcareGuide>;
