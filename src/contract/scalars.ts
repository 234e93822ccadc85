import {z} from 'zod';

/** Any string a source uses to name a record; unique within its collection. HSDS asks for a UUID, we do not. */
export const Id = z.string().min(1).max(200);

/** A word of a code list. Lists grow in minor versions, so a reader skips words it does not know: see `codes.ts`. */
export const Code = z.string().regex(/^[a-z][a-z0-9_]{0,60}$/);

/** `2026-11-22`, a day of the calendar, no zone. */
export const LocalDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** `2026-11-22` or `2026-11-22T10:00` or `…T10:00:00`: a day, or a wall-clock time in the schedule's zone. */
export const LocalDateOrTime = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/);

/** `09:30`; `24:00` is the end of the day. */
export const LocalTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** An instant: RFC 3339 with offset or Z. */
export const Instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/);

/** An address a visitor may follow: https, or http on this machine. Nothing else is ever linked. */
export const WebUrl = z
  .string()
  .max(2_000)
  .regex(/^(https:\/\/[^\s/]|http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?([/?#]|$))[^\s]*$/);

/** An e-mail address, checked as loosely as mail itself is. */
export const Email = z
  .string()
  .max(254)
  .regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/);

/** Amtlicher Gemeindeschlüssel, or its first digits: `05` a Land, `05978` a Kreis, `05978040` a town. */
export const Ags = z.string().regex(/^\d{2,8}$/);

/** Two-letter code of a German Land as in ISO 3166-2:DE, without `DE-`. */
export const Land = z.string().regex(/^(BB|BE|BW|BY|HB|HE|HH|MV|NI|NW|RP|SH|SL|SN|ST|TH)$/);
export type Land = z.infer<typeof Land>;
