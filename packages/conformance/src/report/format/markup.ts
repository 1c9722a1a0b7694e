import { escaped } from './printable.js';

/** A piece of XML or HTML in which every text is escaped. Only `markup` makes one. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a piece of markup: a text, which is escaped, a number, other pieces, or nothing. */
export type Piece = Markup | string | number | undefined | readonly Piece[];

/** Puts texts and pieces into XML or HTML: whatever is a text is escaped, whatever is markup stays. */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: strings.map((part, index) => `${part}${written(pieces[index])}`).join('') };
}

function written(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(written).join('');
}
