import { oneLine } from '../printable.js';

/** The most columns that a line takes; terminals are seldom narrower, and longer lines are hard to read. */
export const columns = 96;

/** Breaks a text into lines between words. A word that is longer than a line stands alone on its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A text with a mark in front of its first line, the others set in below it. */
export function hanging(mark: string, text: string, indent = 0): readonly string[] {
  const before = ' '.repeat(indent);
  const below = before + ' '.repeat(mark.length);
  return wrapped(text, columns - below.length).map((line, index) => `${index === 0 ? before + mark : below}${line}`);
}

/** Labels with their texts, the texts under each other. */
export function labelled(rows: readonly (readonly [label: string, text: string])[], indent = 0): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.flatMap(([name, text]) => hanging(name.padEnd(width), text, indent));
}

/** Colours for a terminal, or none. */
export interface Ink {
  strong(text: string): string;
  faint(text: string): string;
  bad(text: string): string;
  doubtful(text: string): string;
  good(text: string): string;
}

export function inkOf(color: boolean): Ink {
  const with_ = (code: string) => (text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { strong: with_('1'), faint: with_('2'), bad: with_('1;31'), doubtful: with_('33'), good: with_('1;32') };
}
