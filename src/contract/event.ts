import {z} from 'zod';
import {CostOption} from './offer.ts';
import {Code, Id, Instant, LocalDate, WebUrl} from './scalars.ts';
import {Schedule} from './schedule.ts';
import {LocaleTag, Text} from './text.ts';

/** Something that takes place at dates (schema.org `Event`). One event may have several schedules, each with its place. */
export const Event = z.object({
  id: Id,
  name: Text,
  description: Text.optional(),
  status: z.enum(['confirmed', 'tentative', 'cancelled']).optional(),
  schedules: z.array(Schedule).min(1).max(60),
  organization_id: Id.optional(),
  place_id: Id.optional(),
  contact_ids: z.array(Id).max(20).optional(),
  topics: z.array(Id).max(20).optional(),
  districts: z.array(Id).max(100).optional(),
  audiences: z.array(Code).max(20).optional(),
  minimum_age_months: z.number().int().min(-10).max(1_500).optional(),
  maximum_age_months: z.number().int().min(-10).max(1_500).optional(),
  modes: z.array(Code).max(10).optional(),
  access: z.array(Code).max(10).optional(),
  languages: z.array(LocaleTag).max(40).optional(),
  cost_options: z.array(CostOption).max(20).optional(),
  fees_description: Text.optional(),
  url: WebUrl.optional(),
  /** Id of the directory's `sources` entry that it came from; absent: the town itself. */
  source_id: Id.optional(),
  same_as: z.array(z.string().max(2_000)).max(20).optional(),
  assured_date: LocalDate.optional(),
  last_modified: Instant.optional(),
});
export type Event = z.infer<typeof Event>;
