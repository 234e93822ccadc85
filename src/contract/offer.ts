import {z} from 'zod';
import {Childcare} from './childcare.ts';
import {Phone} from './phone.ts';
import {Code, Email, Id, Instant, LocalDate, WebUrl} from './scalars.ts';
import {Schedule} from './schedule.ts';
import {LocaleTag, Text} from './text.ts';

/** What a family wants to know before it dares to come. */
export const Trust = z.object({
  anonymous: z.boolean().optional(),
  confidential: z.boolean().optional(),
  free: z.boolean().optional(),
  /** Who hears of the visit, in words. */
  who_sees: Text.optional(),
  /** Is this the Jugendamt? */
  by_youth_office: z.boolean().optional(),
});
export type Trust = z.infer<typeof Trust>;

/** What it costs (HSDS `cost_option`). */
export const CostOption = z.object({
  /** In `currency`, 0 when free. */
  amount: z.number().min(0).max(100_000).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** For whom or for what: "je Nachmittag", "mit Familienkarte". */
  option: Text.optional(),
});
export type CostOption = z.infer<typeof CostOption>;

/** Free places, true only shortly after `assured_date`. */
export const Vacancies = z.object({
  count: z.number().int().min(0).max(10_000),
  assured_date: LocalDate,
});
export type Vacancies = z.infer<typeof Vacancies>;

/** Something a family can make use of (HSDS `service`). Ages are in months, HSDS counts years. */
export const Offer = z.object({
  id: Id,
  name: Text,
  alternate_name: Text.optional(),
  description: Text.optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']).optional(),
  organization_id: Id.optional(),
  place_ids: z.array(Id).max(50).optional(),
  contact_ids: z.array(Id).max(20).optional(),
  /** Ids of the directory's topics, the most telling first. */
  topics: z.array(Id).max(20).optional(),
  /** Ids of the directory's districts that it serves; none means the whole town. */
  districts: z.array(Id).max(100).optional(),
  audiences: z.array(Code).max(20).optional(),
  /** Age of the child in whole months, both inclusive; pregnancy is below 0. */
  minimum_age_months: z.number().int().min(-10).max(1_500).optional(),
  maximum_age_months: z.number().int().min(-10).max(1_500).optional(),
  modes: z.array(Code).max(10).optional(),
  access: z.array(Code).max(10).optional(),
  languages: z.array(LocaleTag).max(40).optional(),
  schedules: z.array(Schedule).max(60).optional(),
  phones: z.array(Phone).max(20).optional(),
  email: Email.optional(),
  url: WebUrl.optional(),
  /** Costs in words (HSDS `fees_description`). */
  fees_description: Text.optional(),
  cost_options: z.array(CostOption).max(20).optional(),
  trust: Trust.optional(),
  vacancies: Vacancies.optional(),
  /** What there is to compare about a place in childcare. */
  childcare: Childcare.optional(),
  /** Words people look for it by. */
  keywords: z.array(z.string().max(100)).max(100).optional(),
  /** Id of the directory's `sources` entry that it came from; absent: the town itself. */
  source_id: Id.optional(),
  same_as: z.array(z.string().max(2_000)).max(20).optional(),
  /** The day somebody last made sure that this is true (HSDS `assured_date`). */
  assured_date: LocalDate.optional(),
  last_modified: Instant.optional(),
});
export type Offer = z.infer<typeof Offer>;
