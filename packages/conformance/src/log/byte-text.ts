import type { BlockDecoder } from './decode.js';

/** Texts out of a block of bytes, each with memory of its own. */
export interface BlockTexts {
  textOf(from: number, end: number): string;
}

/** Makes texts out of a block; the bytes must have been found to be in the decoder's encoding. */
export function blockTexts(block: Uint8Array, decode: BlockDecoder): BlockTexts {
  // Where there is one, it makes short texts several times as quickly as a decoder.
  const quick = typeof Buffer === 'function' ? Buffer.from(block.buffer, block.byteOffset, block.length) : undefined;
  return {
    textOf(from, end) {
      if (quick !== undefined && isAscii(block, from, end)) return quick.toString('latin1', from, end);
      return decode(block.subarray(from, end)) ?? '';
    },
  };
}

function isAscii(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if ((bytes[at] ?? 0) >= 128) return false;
  return true;
}
