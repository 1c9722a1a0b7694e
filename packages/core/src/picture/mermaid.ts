import { type Box, type BoxState, inWords, type Mark, type Picture, type PictureLine } from './picture.js';

const signs: Readonly<Record<Mark, string>> = {
  done: '✓ ',
  due: '○ ',
  late: '▲ ',
  lapsed: '– ',
  possible: '→ ',
  plain: '· ',
};

const looks: Readonly<Record<Exclude<BoxState, 'plain'>, string>> = {
  done: 'fill:#eef5ee,stroke:#2f6130,color:#1a1a1a',
  here: 'fill:#e7f0fa,stroke:#1d4f82,stroke-width:4px,color:#1a1a1a',
  possible: 'fill:#ffffff,stroke:#1d4f82,stroke-dasharray:7 4,stroke-width:2px,color:#1a1a1a',
  later: 'fill:#ffffff,stroke:#6b6b6b,color:#1a1a1a',
  passed: 'fill:#ffffff,stroke:#8a8a8a,stroke-dasharray:2 4,color:#4a4a4a',
};

/** Writes a picture as a Mermaid flowchart. */
export function mermaidOf(picture: Picture): string {
  const { title, boxes, ways } = picture;
  const states = [...new Set(boxes.map(({ state }) => state))].flatMap((one) => (one === 'plain' ? [] : one));
  const lines = [
    'flowchart TD',
    `  accTitle: ${spoken(title)}`,
    `  accDescr: ${spoken(heads(boxes))}`,
    ...boxes.map((box) => `  ${box.id}["${labelOf(box)}"]`),
    ...ways.map(({ from, to, isSometimes }) => `  ${from} ${isSometimes ? '-.->' : '-->'} ${to}`),
    ...states.map((state) => `  classDef ${state} ${looks[state]}`),
    ...states.map((state) => {
      const of = boxes.filter((box) => box.state === state).map(({ id }) => id);
      return `  class ${of.join(',')} ${state}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/** The boxes by their heads: what stands in them is text on the page and read there. */
function heads(boxes: readonly Box[]): string {
  return inWords({ boxes: boxes.filter(({ column }) => column === 'course').map((box) => ({ ...box, lines: [] })) });
}

function labelOf({ head, stateName, lines }: Box): string {
  const first = stateName === '' ? head : `${head} (${stateName})`;
  return [first, ...lines.map((line: PictureLine) => signs[line.mark] + line.text)].map(escaped).join('<br/>');
}

/** A text as Mermaid reads it back: every sign that means something in a label, in Markdown or in HTML stands as its code. */
function escaped(text: string): string {
  return onOneLine(text).replace(/[^\p{L}\p{M}\p{N} .,:()/»«“”’✓○▲–→·-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

/** A text for whoever hears the picture: there no sign can be escaped, so those that end it are left out. */
function spoken(text: string): string {
  return onOneLine(text)
    .replace(/[^\p{L}\p{M}\p{N} .,:()/»«“”’–-]+/gu, ' ')
    .trim();
}

/** Line breaks and characters that cannot be seen would let a text pass for something else. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim();
}
