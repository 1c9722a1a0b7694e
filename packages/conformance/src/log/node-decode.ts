import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import type { BlockDecoder } from './decode.js';

/**
 * UTF-8 as quick as Node can: checked whole, but turned into letters only where somebody keeps them.
 *
 * Decoding Danish text costs a quarter of all reading, and a log's text is dropped anyway.
 */
export const nodeBlockDecoder: BlockDecoder = (block) => {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), bytewise: false };
  if (!isUtf8(bytes)) return undefined;
  // An escape makes a letter of its own after parsing, which could then not be told from a byte.
  if (bytes.includes('\\u')) return { text: bytes.toString('utf8'), bytewise: false };
  return { text: bytes.toString('latin1'), bytewise: true };
};
