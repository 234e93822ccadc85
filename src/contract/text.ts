import {z} from 'zod';

/** A BCP 47 tag as the contract writes it: `de`, `en`, `ar`, `de-simple`. */
export const LocaleTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/**
 * Text for people. A plain string is in the first locale of the directory; an object holds one text per locale:
 * `{de: 'Hebamme', ar: 'قابلة', 'de-simple': 'Eine Hebamme hilft …'}`. At most 10,000 characters; never HTML.
 */
export const Text = z.union([z.string().max(10_000), z.record(z.string(), z.string().max(10_000))]);
export type Text = z.infer<typeof Text>;
