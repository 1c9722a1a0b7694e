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

/** Longer texts are made anew each time. */
const longestKept = 64;

/**
 * Remembers texts by their bytes, so that what comes again and again is made once.
 *
 * Each text has one place, and drives out what was there: memory is bounded however many texts there are.
 */
export class KeptTexts {
  private readonly texts: (string | undefined)[];
  private readonly lengths: Uint8Array;
  private readonly bytes: Uint8Array;
  private readonly mask: number;

  /** `places` is a power of two. */
  constructor(places: number) {
    this.texts = new Array<string | undefined>(places).fill(undefined);
    this.lengths = new Uint8Array(places);
    this.bytes = new Uint8Array(places * longestKept);
    this.mask = places - 1;
  }

  /** The text between two places of a block that `texts` has begun. */
  get(block: Uint8Array, from: number, end: number, texts: BlockTexts): string {
    const length = end - from;
    if (length > longestKept) return texts.own(from, end);
    const place = hashOf(block, from, end) & this.mask;
    const known = this.texts[place];
    if (known !== undefined && this.lengths[place] === length && this.isAt(place, block, from, length)) return known;
    const made = texts.own(from, end);
    this.texts[place] = made;
    this.lengths[place] = length;
    this.bytes.set(block.subarray(from, end), place * longestKept);
    return made;
  }

  private isAt(place: number, block: Uint8Array, from: number, length: number): boolean {
    const start = place * longestKept;
    // From the end: names that are numbered differ there.
    for (let index = length - 1; index >= 0; index -= 1)
      if (this.bytes[start + index] !== block[from + index]) return false;
    return true;
  }
}

function hashOf(block: Uint8Array, from: number, end: number): number {
  let hash = 0;
  for (let at = from; at < end; at += 1) hash = (Math.imul(hash, 31) + (block[at] ?? 0)) | 0;
  return hash ^ (hash >>> 15);
}
