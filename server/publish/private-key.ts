import {decode} from './encoding.ts';
import {faultAt, type Fault} from './fault.ts';
import type {Source} from './records.ts';
import {requestSentence} from './request-sentence.ts';

/** A private key of age in either case (Bech32 knows both), also one that a table or a hasty copy has cut. */
const secret = /AGE-SECRET-KEY-/i;

/**
 * Private keys in any file of the content, published or not: the folder is copied, mailed and backed up as a whole. Nothing
 * else is said then, for other faults would repeat what they found in terminal and log.
 */
export const privateKeys = (sources: readonly Source[]): Fault[] =>
  sources.flatMap(({path, bytes}) => {
    const {text} = decode(bytes);
    const at = text.search(secret);
    if (at < 0) return [];
    const row = text.slice(0, at).split(/\r\n|\r|\n/).length;
    return [faultAt('error', 'key', {file: path, row}, requestSentence.privateKey())];
  });
