import { htmlText } from '../explain/document-blocks.js';
import type { Locale } from '../vocabulary/text.js';
import { type Layout, layoutOf, type PlacedBox, type PlacedLine, type PlacedWay, sizes } from './layout.js';
import { type BoxState, inWords, type Mark, type Picture } from './picture.js';

// Attributes only: a style element of an inline SVG would hold for the whole page, and pages may forbid it.

const fonts = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif";

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash?: string;
  readonly ink: string;
}

const looks: Readonly<Record<BoxState, Look>> = {
  plain: { fill: '#ffffff', stroke: '#6b6b6b', width: 1, ink: '#1a1a1a' },
  done: { fill: '#eef5ee', stroke: '#2f6130', width: 1.5, ink: '#1a1a1a' },
  here: { fill: '#e7f0fa', stroke: '#1d4f82', width: 4, ink: '#1a1a1a' },
  possible: { fill: '#ffffff', stroke: '#1d4f82', width: 2, dash: '8 5', ink: '#1a1a1a' },
  later: { fill: '#ffffff', stroke: '#6b6b6b', width: 1, ink: '#1a1a1a' },
  passed: { fill: '#ffffff', stroke: '#8a8a8a', width: 1, dash: '2 4', ink: '#4a4a4a' },
};

/** What stands before a line, drawn, so that no font needs to have it and no colour is needed to tell it. */
const signs: Readonly<Record<Mark, string>> = {
  done: '<path d="M1 6l4 4 7-9" fill="none" stroke="#2f6130" stroke-width="2"/>',
  due: '<circle cx="6" cy="5" r="4.5" fill="none" stroke="#1a1a1a" stroke-width="1.5"/>',
  late: '<path d="M6 -1l6 11H0z" fill="#9b1c1c"/>',
  lapsed: '<path d="M1 5h10" stroke="#4a4a4a" stroke-width="2"/>',
  possible: '<path d="M1 5h9m-4-4l4 4-4 4" fill="none" stroke="#1d4f82" stroke-width="1.5"/>',
  plain: '',
};

const inks: Readonly<Partial<Record<Mark, string>>> = { late: '#9b1c1c' };

/** Writes a picture as an SVG that stands on its own. */
export function svgOf(picture: Picture, locale: Locale): string {
  const layout = layoutOf(picture);
  const { width, height } = layout;
  const id = `picture-${picture.name.replace(/[^A-Za-z0-9]+/g, '-')}`;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" lang="${locale}" aria-labelledby="${id}-title" aria-describedby="${id}-desc">`,
    `<title id="${id}-title">${written(picture.title)}</title>`,
    `<desc id="${id}-desc">${written(inWords(picture))}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<g font-family="${fonts.replaceAll('"', '')}" font-size="${sizes.text}" fill="#1a1a1a">`,
    ...titleOf(layout),
    ...layout.ways.map(wayOf),
    ...layout.boxes.map(boxOf),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function titleOf({ title }: Layout): readonly string[] {
  return title.map(
    ({ text, x, y }) => `<text x="${x}" y="${y}" font-size="${sizes.title}" font-weight="700">${written(text)}</text>`,
  );
}

function wayOf({ points, isSometimes, isExit }: PlacedWay): string {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined) return '';
  const ink = isExit ? '#6b6b6b' : '#3d3d3d';
  const dash = isSometimes && !isExit ? ' stroke-dasharray="5 4"' : '';
  const line = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const [x, y] = tip;
  const head =
    before[0] === x
      ? `M${x - 5} ${y - 9}L${x + 5} ${y - 9}L${x} ${y}z`
      : `M${x - 9} ${y - 5}L${x - 9} ${y + 5}L${x} ${y}z`;
  return `<path d="${line}" fill="none" stroke="${ink}" stroke-width="${isExit ? 1 : 1.5}"${dash}/><path d="${head}" fill="${ink}"/>`;
}

function boxOf({ box, x, y, width, height, head, stateName, lines }: PlacedBox): string {
  const { fill, stroke, width: thick, dash, ink } = looks[box.state];
  const dashed = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  const round = box.isStep ? 10 : 2;
  const left = x + sizes.pad;
  return [
    `<g fill="${ink}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}" stroke="${stroke}" stroke-width="${thick}"${dashed}/>`,
    ...head.map(
      (one) => `<text x="${left}" y="${one.y}" font-size="${sizes.head}" font-weight="700">${written(one.text)}</text>`,
    ),
    ...(stateName === undefined
      ? []
      : [`<text x="${left}" y="${stateName.y}" font-style="italic">${written(stateName.text)}</text>`]),
    ...lines.map((line) => lineOf(line, left)),
    '</g>',
  ].join('\n');
}

function lineOf({ mark, isFirst, text, y }: PlacedLine, left: number): string {
  const sign = isFirst && signs[mark] !== '' ? `<g transform="translate(${left} ${y - 10})">${signs[mark]}</g>` : '';
  const hang = isFirst ? 0 : 12;
  const indent = mark === 'plain' ? hang : sizes.sign;
  const ink = inks[mark] === undefined ? '' : ` fill="${inks[mark]}"`;
  return `${sign}<text x="${left + indent}" y="${y}"${ink}>${written(text)}</text>`;
}

/** A text as it may stand in an XML file: escaped, and without the few signs that XML cannot hold. */
function written(text: string): string {
  return htmlText(text.replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\uFFFD'));
}
