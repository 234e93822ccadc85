import {z} from 'zod';
import {Requests} from './requests.ts';

/** What tolerant readers check of `requests` at once, inline or behind its link; its desks are read one by one afterwards. */
export const RequestsEnvelope = Requests.extend({desks: z.array(z.unknown()).max(200)});
export type RequestsEnvelope = z.infer<typeof RequestsEnvelope>;
