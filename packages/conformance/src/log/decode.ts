/** Turns whole lines of bytes into text; undefined where they are not in the encoding that they should be in. */
export type BlockDecoder = (block: Uint8Array) => string | undefined;

/** Encodings of a log. Excel in Denmark still writes CSV as `windows-1252`. */
export type LogEncoding = 'utf-8' | 'windows-1252';

export function blockDecoder(encoding: LogEncoding): BlockDecoder {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (block) => {
    try {
      return decoder.decode(block);
    } catch {
      return undefined;
    }
  };
}

/** A text without the byte order mark that it begins with, as where one file was put after another. */
export function withoutMark(text: string): string {
  return text.startsWith('\u{feff}') ? text.slice(1) : text;
}
