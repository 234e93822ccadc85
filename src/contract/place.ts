import {z} from 'zod';
import {Address} from './address.ts';
import {Phone} from './phone.ts';
import {Code, Id, LocalDate, WebUrl} from './scalars.ts';
import {Schedule} from './schedule.ts';
import {Text} from './text.ts';

/** Where one can go (HSDS `location`). */
export const Place = z.object({
  id: Id,
  name: Text,
  alternate_name: Text.optional(),
  description: Text.optional(),
  organization_id: Id.optional(),
  address: Address.optional(),
  district: Id.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  /** Opening hours (HSDS `schedules`). */
  hours: z.array(Schedule).max(60).optional(),
  /** Codes of `amenities`. */
  amenities: z.array(Code).max(40).optional(),
  accessibility: Text.optional(),
  /** Bus stop and way there (HSDS `transportation`). */
  transportation: Text.optional(),
  phones: z.array(Phone).max(20).optional(),
  url: WebUrl.optional(),
  /** Id of the directory's `sources` entry that it came from; absent: the town itself. */
  source_id: Id.optional(),
  same_as: z.array(z.string().max(2_000)).max(20).optional(),
  assured_date: LocalDate.optional(),
});
export type Place = z.infer<typeof Place>;
