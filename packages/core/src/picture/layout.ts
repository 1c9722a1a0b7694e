import type { Box, Mark, Picture, PictureLine, Way } from './picture.js';
import { wrapped } from './wrap.js';

/** Everything in whole units of an SVG's own space; a text's size is among them. */
export const sizes = { text: 14, head: 15, title: 20, line: 20, pad: 14, course: 470, beside: 330, lane: 14, sign: 20 };

const margin = 24;
const between = 34;
const mostLanes = 10;
/** How much wider bold text is. */
const bold = 1.13;

export interface PlacedLine {
  readonly mark: Mark;
  /** The first line of a text that takes several has the mark. */
  readonly isFirst: boolean;
  readonly text: string;
  readonly y: number;
}

export interface PlacedBox {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly head: readonly { readonly text: string; readonly y: number }[];
  readonly stateName: { readonly text: string; readonly y: number } | undefined;
  readonly lines: readonly PlacedLine[];
}

export interface PlacedWay {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly isSometimes: boolean;
  readonly isExit: boolean;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly title: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly boxes: readonly PlacedBox[];
  readonly ways: readonly PlacedWay[];
}

/** Places a picture: the course from top to bottom, what is beside it to the right, the ways in lanes between them. */
export function layoutOf(picture: Picture): Layout {
  const isBeside = ({ to }: Way): boolean => picture.boxes.some((box) => box.id === to && box.column === 'beside');
  const far = picture.ways.filter((way) => !isBeside(way) && !isNear(way, picture));
  const lanes = Math.min(far.length, mostLanes);
  const exits = picture.boxes.filter((box) => picture.ways.some((way) => way.to === box.id && isBeside(way)));
  const left = margin + lanes * sizes.lane;
  const gap = 40 + Math.min(exits.length, mostLanes) * sizes.lane;
  const right = left + sizes.course + gap;
  const width = right + sizes.beside + margin;
  const title = wrapped(picture.title, (width - 2 * margin) / (sizes.title * bold)).map((text, index) => ({
    ...{ text, x: margin },
    y: margin + sizes.title + index * (sizes.title + 6),
  }));
  const top = margin + title.length * (sizes.title + 6) + 20;
  const boxes = [
    ...stacked(picture, 'course', left, top, sizes.course),
    ...stacked(picture, 'beside', right, top, sizes.beside),
  ];
  const height = Math.max(...boxes.map((one) => one.y + one.height)) + margin;
  const at = new Map(boxes.map((one) => [one.box.id, one]));
  const ways = picture.ways.flatMap((way): PlacedWay[] => {
    const [from, to] = [at.get(way.from), at.get(way.to)];
    if (from === undefined || to === undefined) return [];
    if (isBeside(way)) {
      const lane = exits.indexOf(to.box) % mostLanes;
      return [
        { points: around(from, to, left + sizes.course + 20 + lane * sizes.lane), isSometimes: true, isExit: true },
      ];
    }
    if (isNear(way, picture)) return [{ points: straight(from, to), isSometimes: way.isSometimes, isExit: false }];
    const lane = far.indexOf(way) % mostLanes;
    return [{ points: leftOf(from, to, left - (lane + 1) * sizes.lane), isSometimes: way.isSometimes, isExit: false }];
  });
  return { width, height, title, boxes, ways };
}

/** Whether a way leads from one box of the course to the one right under it. */
function isNear({ from, to }: Way, { boxes }: Picture): boolean {
  const course = boxes.filter(({ column }) => column === 'course').map(({ id }) => id);
  return course.indexOf(to) === course.indexOf(from) + 1;
}

function stacked(picture: Picture, column: Box['column'], x: number, top: number, width: number): readonly PlacedBox[] {
  let y = top;
  return picture.boxes
    .filter((box) => box.column === column)
    .map((box) => {
      const one = placed(box, x, y, width);
      y += one.height + (column === 'course' ? between : 20);
      return one;
    });
}

function placed(box: Box, x: number, y: number, width: number): PlacedBox {
  const room = width - 2 * sizes.pad;
  let under = y + sizes.pad;
  const next = (size: number): number => {
    under += sizes.line;
    return under - sizes.line + size;
  };
  const head = wrapped(box.head, room / (sizes.head * bold)).map((text) => ({ text, y: next(sizes.head) }));
  const stateName = box.stateName === '' ? undefined : { text: box.stateName, y: next(sizes.text) };
  const lines = box.lines.flatMap((line) => linesOf(line, room).map((one) => ({ ...one, y: next(sizes.text) })));
  return { box, x, y, width, height: under - y + sizes.pad - 4, head, stateName, lines };
}

function linesOf({ mark, text }: PictureLine, room: number): readonly Omit<PlacedLine, 'y'>[] {
  return wrapped(text, (room - sizes.sign) / sizes.text).map((one, index) => ({
    mark,
    isFirst: index === 0,
    text: one,
  }));
}

function straight(from: PlacedBox, to: PlacedBox): PlacedWay['points'] {
  const x = from.x + from.width / 2;
  return [
    [x, from.y + from.height],
    [x, to.y],
  ];
}

/** Out of a box on its left, along a lane, and in again. */
function leftOf(from: PlacedBox, to: PlacedBox, lane: number): PlacedWay['points'] {
  const [start, end] = [from.y + from.height - 16, to.y + 16];
  return [
    [from.x, start],
    [lane, start],
    [lane, end],
    [to.x, end],
  ];
}

/** Out of a step on its right, along the exit's lane, and into the exit. */
function around(from: PlacedBox, to: PlacedBox, lane: number): PlacedWay['points'] {
  const [start, end] = [from.y + from.height / 2, to.y + 18];
  return [
    [from.x + from.width, start],
    [lane, start],
    [lane, end],
    [to.x, end],
  ];
}
