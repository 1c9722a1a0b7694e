// No font is at hand where a picture is made, so that widths are reckoned from what common sans-serif fonts have, with
// some room to spare: a line that is a little short is read, one that runs over its box is not.

const narrow = /[fijlrtI.,:;'’|!()[\]\s-]/;
const wide = /[mwMW@%—…]/;
const upper = /[\p{Lu}\d»«“”&+=#]/u;
const full = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

function widthOf(sign: string): number {
  if (narrow.test(sign)) return 0.41;
  if (full.test(sign)) return 1.1;
  if (wide.test(sign)) return 1;
  return upper.test(sign) ? 0.76 : 0.63;
}

/** How wide a text is, in units of its font size. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign), 0);
}

/** A text in lines no wider than asked, broken between words, and within a word where a word alone is too wide. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (textWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && textWidth(piece + sign) > width) {
      found.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...found, piece];
}
