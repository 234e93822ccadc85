import {z} from 'zod';
import {Phone} from './phone.ts';
import {Ags, Code, Email, Id, LocalDate, WebUrl} from './scalars.ts';
import {Schedule} from './schedule.ts';
import {LocaleTag, Text} from './text.ts';

/** One rung of the staged menu; the parent decides at each. */
export const HelpStep = z.object({
  id: Id,
  /** A code of `stepKinds`. */
  kind: Code,
  name: Text,
  description: Text.optional(),
});
export type HelpStep = z.infer<typeof HelpStep>;

/** A line behind which a human answers. */
export const HelpLine = z.object({
  id: Id,
  name: Text,
  description: Text.optional(),
  /** A code of `tiers`. */
  tier: Code,
  phones: z.array(Phone).max(10).optional(),
  chat_url: WebUrl.optional(),
  email: Email.optional(),
  url: WebUrl.optional(),
  /** When somebody answers. Absent: not known, and said so. */
  hours: z.array(Schedule).max(60).optional(),
  /** Last day of a line that was announced for a limited time. */
  valid_until: LocalDate.optional(),
  /** Codes of `situations`. */
  situations: z.array(Code).max(10).optional(),
  /** Begin of the AGS for which the line is meant; absent: the whole country. */
  region: Ags.optional(),
  languages: z.array(LocaleTag).max(40).optional(),
  /** Languages in words, where the source gives a number and no list. */
  languages_description: Text.optional(),
  anonymous: z.boolean().optional(),
  free: z.boolean().optional(),
  /** Was the number compared with its operator's own page on `verified_on`? */
  verified: z.boolean().optional(),
  verified_on: LocalDate.optional(),
  source_url: WebUrl.optional(),
});
export type HelpLine = z.infer<typeof HelpLine>;

/** All that a help button shows. */
export const Help = z.object({
  steps: z.array(HelpStep).max(20).optional(),
  lines: z.array(HelpLine).max(200),
});
export type Help = z.infer<typeof Help>;
