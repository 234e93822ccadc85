import {z} from 'zod';
import {Phone} from './phone.ts';
import {Code, Email, Id, LocalDate, WebUrl} from './scalars.ts';
import {Text} from './text.ts';

/** Who stands behind an offer (HSDS `organization`): office, association, practice, Kita. */
export const Organization = z.object({
  id: Id,
  name: Text,
  alternate_name: Text.optional(),
  description: Text.optional(),
  /** Codes of `sectors`. */
  sectors: z.array(Code).max(10).optional(),
  districts: z.array(Id).max(100).optional(),
  topics: z.array(Id).max(50).optional(),
  url: WebUrl.optional(),
  email: Email.optional(),
  phones: z.array(Phone).max(20).optional(),
  /** Id of the directory's `sources` entry that it came from; absent: the town itself. */
  source_id: Id.optional(),
  same_as: z.array(z.string().max(2_000)).max(20).optional(),
  assured_date: LocalDate.optional(),
});
export type Organization = z.infer<typeof Organization>;
