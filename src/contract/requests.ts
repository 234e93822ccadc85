import {z} from 'zod';
import {Phone} from './phone.ts';
import {Code, Email, Id, LocalDate, WebUrl} from './scalars.ts';
import {Schedule} from './schedule.ts';
import {LocaleTag, Text} from './text.ts';

/** A public key to which the browser seals what a family writes: an X25519 recipient of age (https://age-encryption.org/v1). */
export const SealingKey = z.object({
  recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
  /** Whose it is, as a role: "Sozialer Dienst", "Vertretung". */
  name: Text.optional(),
  /** First and last day on which requests are sealed to it. Older requests stay readable for who keeps the private key. */
  valid_from: LocalDate.optional(),
  valid_until: LocalDate.optional(),
});
export type SealingKey = z.infer<typeof SealingKey>;

/** When an office has appointments: its schedules, cut into pieces of `minutes`. */
export const SlotRule = z.object({
  id: Id,
  schedules: z.array(Schedule).min(1).max(60),
  minutes: z
    .number()
    .int()
    .min(5)
    .max(24 * 60),
  /** Minutes between two appointments. */
  pause: z.number().int().min(0).max(600).optional(),
  /** A slot is given until so many hours before it begins; 24 when absent. */
  lead_hours: z.number().int().min(0).max(2_000).optional(),
  /** So many days ahead; 42 when absent. */
  days_ahead: z.number().int().min(1).max(366).optional(),
  /** How many families at the same time; one when absent. */
  capacity: z.number().int().min(1).max(100).optional(),
  /** A code of `modes`. */
  mode: Code,
  place_id: Id.optional(),
  /** Codes of `requestKinds`; absent: appointments. */
  kinds: z.array(Code).max(10).optional(),
});
export type SlotRule = z.infer<typeof SlotRule>;

/** First and last day on which an office has no appointments. */
export const Closure = z.object({start: LocalDate, end: LocalDate, name: Text.optional()});
export type Closure = z.infer<typeof Closure>;

/** An office, or a team of it, that families can write to, and what for. */
export const Desk = z.object({
  id: Id,
  name: Text,
  description: Text.optional(),
  organization_id: Id.optional(),
  /** Codes of `requestKinds`. */
  kinds: z.array(Code).min(1).max(10),
  /** Ids of the districts that it is for; absent: the whole town. */
  districts: z.array(Id).max(500).optional(),
  /** Ways in which it answers: codes of `answerWays`. */
  answers: z.array(Code).max(10).optional(),
  /** What happens next, in words: "Wir rufen Sie in zwei Werktagen an." */
  next: Text.optional(),
  phones: z.array(Phone).max(10).optional(),
  email: Email.optional(),
  url: WebUrl.optional(),
  languages: z.array(LocaleTag).max(40).optional(),
  /** All that are valid can read what is written: the office, its deputies, the recovery key. Without one nothing is sent. */
  keys: z.array(SealingKey).max(20).optional(),
  slots: z.array(SlotRule).max(50).optional(),
  closures: z.array(Closure).max(500).optional(),
});
export type Desk = z.infer<typeof Desk>;

/** How a town welcomes a newborn at present: by a visit, at a café, with a parcel. */
export const WelcomeWay = z.object({
  id: Id,
  name: Text,
  description: Text.optional(),
  /** A code of `modes`. */
  mode: Code.optional(),
  place_id: Id.optional(),
  offer_id: Id.optional(),
  valid_from: LocalDate.optional(),
  valid_until: LocalDate.optional(),
});
export type WelcomeWay = z.infer<typeof WelcomeWay>;

/** Welcome visits: who comes is the desk of the kind `welcome_visit` in whose districts a family lives. */
export const Welcome = z.object({
  description: Text.optional(),
  /** The visit is so many weeks after birth; 6 and 8 when absent. */
  weeks_from: z.number().int().min(0).max(100).optional(),
  weeks_to: z.number().int().min(0).max(100).optional(),
  /** Families that move in are visited while a child is younger than so many months; 36 when absent. */
  months: z.number().int().min(0).max(216).optional(),
  ways: z.array(WelcomeWay).max(20).optional(),
  /** A `StreetCollection`, relative to this document, by which the device finds the district; no address is sent for it. */
  streets: z.string().min(1).max(2_000).optional(),
});
export type Welcome = z.infer<typeof Welcome>;

/** A street, or a part of it, and the district in which it lies. */
export const Street = z.object({
  name: z.string().min(1).max(200),
  district_id: Id,
  /** House numbers, when the street lies in several districts: `1-49`, `2-50 even`, `51-`. */
  numbers: z
    .string()
    .regex(/^\d{1,4}(-\d{0,4})?( (odd|even))?$/)
    .optional(),
});
export type Street = z.infer<typeof Street>;

/** The document behind `welcome.streets`. */
export const StreetCollection = z.object({
  schema: z.string().regex(/^1\.\d+$/),
  attribution: Text.optional(),
  items: z.array(Street).max(20_000),
});
export type StreetCollection = z.infer<typeof StreetCollection>;

/** Whom families can write to. Without `api` the elements offer telephone, mail and paper. */
export const Requests = z.object({
  /** Where requests are taken, relative to the directory: `./`, `https://anfragen.stadt.example/api/stadt/`. */
  api: z.string().min(1).max(2_000).optional(),
  desks: z.array(Desk).max(200),
  welcome: Welcome.optional(),
});
export type Requests = z.infer<typeof Requests>;
