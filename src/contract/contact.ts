import {z} from 'zod';
import {Address} from './address.ts';
import {Phone} from './phone.ts';
import {Email, Id, LocalDate, WebUrl} from './scalars.ts';
import {Schedule} from './schedule.ts';
import {LocaleTag, Text} from './text.ts';

/** A person in a role, or an office, that can be reached (HSDS `contact`). */
export const Contact = z.object({
  id: Id,
  name: Text,
  /** The role: "Koordination Frühe Hilfen" (HSDS `title`). */
  title: Text.optional(),
  department: Text.optional(),
  description: Text.optional(),
  organization_id: Id.optional(),
  place_id: Id.optional(),
  address: Address.optional(),
  phones: z.array(Phone).max(20).optional(),
  email: Email.optional(),
  url: WebUrl.optional(),
  hours: z.array(Schedule).max(60).optional(),
  languages: z.array(LocaleTag).max(40).optional(),
  /** Id of the directory's `sources` entry that it came from; absent: the town itself. */
  source_id: Id.optional(),
  same_as: z.array(z.string().max(2_000)).max(20).optional(),
  assured_date: LocalDate.optional(),
});
export type Contact = z.infer<typeof Contact>;
