/** A block of bytes as text. */
export interface DecodedText {
  readonly text: string;
  /**
   * True when `text` holds one character for each byte, so that whatever is taken out of it must go through
   * `mendText`. It spares decoding the free text of a log, which nobody keeps.
   */
  readonly bytewise: boolean;
}

/** Turns whole lines of bytes into text; undefined where they are not in the encoding that they should be in. */
export type BlockDecoder = (block: Uint8Array) => DecodedText | undefined;

/** Encodings of a log. Excel in Denmark still writes CSV as `windows-1252`. */
export type LogEncoding = 'utf-8' | 'windows-1252';

/** A decoder that runs in every runtime. `nodeBlockDecoder` is quicker where there is Node. */
export function blockDecoder(encoding: LogEncoding): BlockDecoder {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (block) => {
    try {
      return { text: decoder.decode(block), bytewise: false };
    } catch {
      return undefined;
    }
  };
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** Gives a text that was taken out of bytewise UTF-8 its letters back. */
export function mendText(text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 127) return strictUtf8.decode(Uint8Array.from(text, (char) => char.charCodeAt(0)));
  }
  return text;
}

/** How a text reads bytewise: the key to look for in a row that was read so. */
export function bytewiseText(text: string): string {
  return Array.from(encoder.encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/** A byte order mark that another file left at the start of a line. */
export function withoutMark(text: string): string {
  if (text.startsWith('\u{feff}')) return text.slice(1);
  return text.startsWith('\u00ef\u00bb\u00bf') ? text.slice(3) : text;
}
