import type { BlockDecoder } from './decode.js';
import { ownCopy } from './own-copy.js';

/** Texts out of a block of bytes. */
export interface BlockTexts {
  /** Takes the block that the next texts are in. */
  begin(block: Uint8Array): void;
  /** The text between two places; it may keep the whole block in memory. */
  slice(from: number, end: number): string;
  /** The text between two places, with memory of its own. */
  own(from: number, end: number): string;
}

/** Makes texts out of blocks; the bytes must have been found to be in the decoder's encoding. */
export function blockTexts(decode: BlockDecoder): BlockTexts {
  let bytes: Uint8Array = new Uint8Array(0);
  let latin: string | undefined;
  const slice = (from: number, end: number): string => {
    if (!isAscii(bytes, from, end)) return decode(bytes.subarray(from, end)) ?? '';
    latin ??= latinOf(bytes);
    return latin.slice(from, end);
  };
  return {
    begin(block) {
      bytes = block;
      latin = undefined;
    },
    slice,
    own: (from, end) => ownCopy(slice(from, end)),
  };
}

const singleBytes = new TextDecoder('windows-1252');

/** One letter for each byte, so that places in the text are places in the bytes; right for ASCII alone. */
function latinOf(block: Uint8Array): string {
  // Several times as quick where there is one.
  if (typeof Buffer === 'function') return Buffer.from(block.buffer, block.byteOffset, block.length).toString('latin1');
  return singleBytes.decode(block);
}

function isAscii(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if ((bytes[at] ?? 0) >= 128) return false;
  return true;
}
