import {z} from 'zod';
import {Code, Email, Id, Instant, LocalDate} from './scalars.ts';
import {Slot} from './slot.ts';
import {LocaleTag} from './text.ts';

/** Names a request, for people: eight signs of Crockford's base 32 (no I, L, O, U). */
export const Reference = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8}$/);

/** The family's own code, made on its device: twelve such signs, 60 bits. The server keeps a hash of it. */
export const FamilyCode = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{12}$/);

/** A file of age (https://age-encryption.org/v1) in its armour. */
export const Sealed = z
  .string()
  .max(60_000)
  .regex(/^-----BEGIN AGE ENCRYPTED FILE-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END AGE ENCRYPTED FILE-----\n?$/);

/**
 * A request as it is sent. What the family writes is in `sealed`; beside it stands only what it takes to run. A field that is
 * not listed here is refused, lest something readable comes along.
 */
export const NewRequest = z.strictObject({
  /** A code of `requestKinds`. */
  kind: Code,
  desk_id: Id,
  slot_id: z.string().min(1).max(450).optional(),
  district_id: Id.optional(),
  /** The record that a correction is about: `offers/babykorb`. */
  about: z.string().max(250).optional(),
  code: FamilyCode,
  sealed: Sealed,
  /** The solved challenge of `challenge.json`, as base64 of JSON. */
  proof: z.string().max(4_000).optional(),
});
export type NewRequest = z.infer<typeof NewRequest>;

/** What family and office see of a request without a key. */
export const RequestStatus = z.object({
  reference: Reference,
  kind: Code,
  /** A code of `requestStates`. */
  state: Code,
  desk_id: Id,
  district_id: Id.optional(),
  slot: Slot.optional(),
  created_at: Instant,
  changed_at: Instant,
});
export type RequestStatus = z.infer<typeof RequestStatus>;

/** What proves to the server that a family asks for its own request. */
export const RequestKey = z.strictObject({code: FamilyCode});
export type RequestKey = z.infer<typeof RequestKey>;

/** A request as the office gets it. */
export const OfficeRequest = RequestStatus.extend({
  about: z.string().max(250).optional(),
  sealed: Sealed,
  /** The office's own note, sealed to the same keys. */
  note: Sealed.optional(),
  /** Grows with each change. */
  version: z.number().int().min(1),
  /** Then it is deleted. */
  kept_until: Instant,
});
export type OfficeRequest = z.infer<typeof OfficeRequest>;

/** The requests of the desks that a token is for, the newest first. */
export const OfficeRequestList = z.object({
  /** Ids of the desks. */
  desks: z.array(Id).max(200),
  items: z.array(OfficeRequest).max(2_000),
  /** Where the next page begins: the `before` of the next call. */
  next: z.string().max(100).optional(),
});
export type OfficeRequestList = z.infer<typeof OfficeRequestList>;

/** A change by the office. Refused with 409 when `version` is no longer the request's own, for then somebody was faster. */
export const RequestChange = z.strictObject({
  version: z.number().int().min(1),
  state: Code.optional(),
  slot_id: z.string().min(1).max(450).optional(),
  note: Sealed.optional(),
});
export type RequestChange = z.infer<typeof RequestChange>;

/** What a family writes, as it stands inside `sealed`: JSON that only the office can read. */
export const RequestMessage = z.object({
  schema: z.string().regex(/^1\.\d+$/),
  written_at: Instant,
  /** As beside the seal: the office's inbox says so when they differ. */
  kind: Code,
  desk_id: Id,
  slot_id: z.string().min(1).max(450).optional(),
  district_id: Id.optional(),
  about: z.string().max(250).optional(),
  name: z.string().max(200).optional(),
  /** A code of `answerWays`. */
  answer: Code,
  phone: z.string().max(60).optional(),
  email: Email.optional(),
  message: z.string().max(4_000).optional(),
  /** In which the office may speak. */
  language: LocaleTag.optional(),
  child_birth: LocalDate.optional(),
  /** A code of `welcomeReasons`. */
  reason: Code.optional(),
  address: z.string().max(400).optional(),
  /** Id of the welcome way that the family chose. */
  way_id: Id.optional(),
});
export type RequestMessage = z.infer<typeof RequestMessage>;

/** A proof of work to be done before a request is sent, against machines that fill calendars (ALTCHA, version 2). */
export const Challenge = z.object({parameters: z.record(z.string(), z.unknown()), signature: z.string().max(500)});
export type Challenge = z.infer<typeof Challenge>;
