import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import type {Packing} from './packing.ts';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Above this the best packing of all takes seconds. */
const large = 500_000;

/** Packs some bytes, each way once, in a thread beside; whoever asks meanwhile waits for the same. */
export function packer(bytes: Uint8Array): (packing: Packing) => Promise<Uint8Array> {
  const made = new Map<Packing, Promise<Uint8Array>>();
  return (packing) => {
    const known = made.get(packing);
    if (known) return known;
    const quality = bytes.length > large ? 7 : constants.BROTLI_MAX_QUALITY;
    const packed =
      packing === 'br'
        ? brotli(bytes, {
            params: {
              [constants.BROTLI_PARAM_QUALITY]: quality,
              [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
            },
          })
        : zip(bytes, {level: 9});
    made.set(packing, packed);
    return packed;
  };
}
