import { type CourseGap, type CourseRow, rowInWords } from '../course-rows.js';
import { type Markup, markup } from '../markup.js';
import { linesWithin } from './svg-text.js';

/** What a picture of a course shows. */
export interface CoursePicture {
  readonly rows: readonly (CourseRow | CourseGap)[];
  /** The element that the finding turns on. */
  readonly turnsOn?: string;
  /** What stands at the end. */
  readonly ending?: string;
  /** Undecided courses end in a question, broken ones in a stop. */
  readonly isDecided: boolean;
}

const width = 720;
const names = { x: 44, width: 252 };
const lanes = { from: 316, to: 712 };
const leading = 17;
const bold = 1.2;

/**
 * Draws a course: the steps below each other, and beside them who turns to whom. Everything that the picture says stands
 * in its label too.
 */
export function coursePicture(picture: CoursePicture): Markup {
  const parties = partiesOf(picture.rows);
  const laneWidth = (lanes.to - lanes.from) / Math.max(1, parties.length);
  const xOf = (party: string) => Math.round(lanes.from + laneWidth * (parties.indexOf(party) + 0.5));
  const heads = parties.map((party) => ({ x: xOf(party), lines: linesWithin(party, laneWidth - 10, 13 * bold, 3) }));
  const top = 12 + leading * Math.max(0, ...heads.map(({ lines }) => lines.length));
  const placed = stacked(picture.rows, top + 4);
  const bottom = placed.at(-1)?.bottom ?? top;
  const ending = endingOf(picture, bottom);
  return markup`<svg class="course" viewBox="0 0 ${width} ${ending.bottom}" role="img" aria-label="${inWords(picture)}">
${heads.map(
  ({
    x,
    lines,
  }) => markup`${textLines(lines, x, 14, 'party', 'middle')}<line class="life" x1="${x}" x2="${x}" y1="${top}" y2="${bottom}" />
`,
)}${placed.map(({ row, y, bottom: end }) => (row.kind === 'gap' ? gapMarkup(row, y) : stepMarkup({ row, y, end, xOf, picture })))}${ending.markup}</svg>`;
}

function partiesOf(rows: CoursePicture['rows']): readonly string[] {
  const all = rows
    .flatMap((row) => (row.kind === 'gap' ? [] : [row.from, row.to]))
    .filter((party) => party !== undefined);
  return [...new Set(all)];
}

interface Placed {
  readonly row: CourseRow | CourseGap;
  readonly y: number;
  readonly bottom: number;
}

function stacked(rows: CoursePicture['rows'], top: number): readonly Placed[] {
  const placed: Placed[] = [];
  for (const row of rows) {
    const y = placed.at(-1)?.bottom ?? top;
    placed.push({ row, y, bottom: y + heightOf(row) });
  }
  return placed;
}

function heightOf(row: CourseRow | CourseGap): number {
  if (row.kind === 'gap') return 34;
  return Math.max(44, 20 + leading * (nameLines(row).length + mannerLines(row).length));
}

// Names and the ending are set in bold, which is wider.
const nameLines = ({ name }: CourseRow) => linesWithin(name, names.width, 14.5 * bold, 3);
const mannerLines = ({ manner }: CourseRow) => (manner === '' ? [] : linesWithin(manner, names.width, 12.5, 3));

interface StepPlace {
  readonly row: CourseRow;
  readonly y: number;
  readonly end: number;
  readonly xOf: (party: string) => number;
  readonly picture: CoursePicture;
}

function stepMarkup({ row, y, end, xOf, picture }: StepPlace): Markup {
  const turns = row.element === picture.turnsOn;
  const named = nameLines(row);
  const middle = Math.round((y + end) / 2);
  const first = y + 22;
  return markup`${turns ? markup`<rect class="turn" x="0" y="${y + 2}" width="${width}" height="${end - y - 4}" rx="4" />` : undefined}
<circle class="${turns ? 'dot turning' : 'dot'}" cx="20" cy="${first - 5}" r="11" /><text class="${turns ? 'number turning' : 'number'}" x="20" y="${first - 1}" text-anchor="middle">${row.number}</text>
${textLines(named, names.x, first, 'name', 'start')}${textLines(mannerLines(row), names.x, first + leading * named.length, 'manner', 'start')}${betweenParties(row, middle, xOf)}
`;
}

function betweenParties({ from, to, isUnknown, manner }: CourseRow, y: number, xOf: (party: string) => number): Markup {
  if (from === undefined || to === undefined) {
    const middle = (lanes.from + lanes.to) / 2;
    return isUnknown
      ? markup`<rect class="unknown" x="${lanes.from + 24}" y="${y - 13}" width="${lanes.to - lanes.from - 48}" height="26" rx="13" /><text class="mark" x="${middle}" y="${y + 5}" text-anchor="middle">?</text>`
      : markup`<text class="manner" x="${middle}" y="${y + 4}" text-anchor="middle">${manner}</text>`;
  }
  const [start, end] = [xOf(from), xOf(to)];
  if (start === end) return markup`<circle class="self" cx="${start}" cy="${y}" r="7" />`;
  const way = start < end ? 1 : -1;
  return markup`<line class="arrow" x1="${start}" x2="${end - 9 * way}" y1="${y}" y2="${y}" /><path class="head" d="M${end} ${y} l${-11 * way} -5 v10 z" /><circle class="from" cx="${start}" cy="${y}" r="4" />`;
}

function gapMarkup({ text }: CourseGap, y: number): Markup {
  return markup`<text class="manner" x="${names.x}" y="${y + 22}">⋮ ${text}</text>
`;
}

function endingOf(
  { ending, isDecided }: CoursePicture,
  top: number,
): { readonly markup?: Markup; readonly bottom: number } {
  if (ending === undefined) return { bottom: top + 6 };
  const lines = linesWithin(ending, width - names.x - 20, 14.5 * bold, 3);
  const y = top + 26;
  const sign = isDecided
    ? markup`<circle class="end" cx="20" cy="${y - 5}" r="11" /><path class="stop" d="M15 ${y - 10} l10 10 m0 -10 l-10 10" />`
    : markup`<circle class="end open" cx="20" cy="${y - 5}" r="11" /><text class="number turning" x="20" y="${y - 1}" text-anchor="middle">?</text>`;
  return {
    markup: markup`<line class="rule" x1="0" x2="${width}" y1="${top + 4}" y2="${top + 4}" />${sign}${textLines(lines, names.x, y, 'ending', 'start')}`,
    bottom: y + leading * (lines.length - 1) + 12,
  };
}

function textLines(lines: readonly string[], x: number, y: number, kind: string, anchor: 'start' | 'middle'): Markup {
  return markup`${lines.map((line, index) => markup`<text class="${kind}" x="${x}" y="${y + leading * index}" text-anchor="${anchor}">${line}</text>`)}`;
}

function inWords({ rows, ending }: CoursePicture): string {
  const said = rows.map((row) => (row.kind === 'gap' ? row.text : `${row.number}. ${rowInWords(row)}`));
  return [...said, ...(ending === undefined ? [] : [ending])].join('. ');
}
