import { oneLine } from '../printable.js';

/** Widths of letters in a plain sans-serif face, in parts of the letter height; a little wide, so that nothing runs over. */
function widthOf(letter: string): number {
  if (/[iljtfrI.,:;'’|!()[\] ]/.test(letter)) return 0.34;
  if (/[mwMW@%—]/.test(letter)) return 0.9;
  if (/[A-ZÆØÅ]/.test(letter)) return 0.7;
  return (letter.codePointAt(0) ?? 0) > 0x2e7f ? 1.05 : 0.57;
}

export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter) * size, 0);
}

/** Breaks a text into lines of a width; SVG does not. Words too long for a line are broken, and what is too much is cut. */
export function linesWithin(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text)
    .split(' ')
    .flatMap((one) => brokenWord(one, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  const all = [...lines, line];
  return all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1] ?? ''} …`];
}

function brokenWord(word: string, width: number, size: number): readonly string[] {
  const parts: string[] = [];
  let rest = word;
  while (textWidth(rest, size) > width) {
    const [part, after] = splitWord(rest, width, size);
    parts.push(`${part}-`);
    rest = after;
  }
  return [...parts, rest];
}

/** Splits where a part fits: behind the s that joins many Danish words if one is near, and never so that a letter is left alone. */
function splitWord(word: string, width: number, size: number): readonly [string, string] {
  const letters = [...word];
  let fits = 1;
  while (fits < letters.length && textWidth(`${letters.slice(0, fits + 1).join('')}-`, size) <= width) fits += 1;
  const joint = letters.slice(0, fits).lastIndexOf('s') + 1;
  const balanced = Math.min(fits, Math.max(1, letters.length - leastLeft));
  const at = joint > fits / 2 && letters.length - joint >= leastLeft ? joint : balanced;
  return [letters.slice(0, at).join(''), letters.slice(at).join('')];
}

const leastLeft = 4;
