import type { Locale } from '../vocabulary/text.js';

/** A part of a document for people. Texts are plain: they are escaped when they are written in a format. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** `text` is for a terminal or a plain message: lines of at most 96 characters and nothing to be escaped. */
export type DocumentFormat = 'markdown' | 'html' | 'text';

/**
 * Writes blocks in a format, with everything in them escaped. A note on how the document was made stands last in a text;
 * in Markdown and HTML it is there for whoever opens the file, and not for those who read the page.
 */
export function writeBlocks(
  blocks: readonly Block[],
  locale: Locale,
  format: DocumentFormat,
  note: string | undefined,
): string {
  switch (format) {
    case 'html':
      return html(blocks, locale, note);
    case 'markdown': {
      const hidden = note === undefined ? [] : [`<!-- ${htmlText(note).replace(/-(?=-)/g, '- ')} -->`];
      return `${[...blocks.map(markdownBlock), ...hidden].join('\n\n')}\n`;
    }
    case 'text':
      return plainText(note === undefined ? blocks : [...blocks, { kind: 'paragraph', text: note }]);
  }
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${markdownText(block.text)}`;
    case 'heading':
      return `## ${markdownText(block.text)}`;
    case 'paragraph':
      return markdownText(block.text);
    case 'list':
      return block.items.map((item) => `- ${markdownText(item)}`).join('\n');
  }
}

/** A text as Markdown reads it back: no emphasis, code, link, table or mark-up, and at its start no list or heading. */
export function markdownText(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_{}[\]|~$@]/g, '\\$&')
    .replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
    .replace(/^([#+\-=]|[0-9]+(?=[.)]))/, (start) => (/[0-9]/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/:(?=\/\/)|\bwww(?=\.)/gi, '$&&#8203;');
}

function html(blocks: readonly Block[], locale: Locale, note: string | undefined): string {
  const title = blocks.find(({ kind }) => kind === 'title');
  const name = title?.kind === 'title' ? htmlText(title.text) : '';
  const made = note === undefined ? '' : `<meta name="generator" content="${htmlText(note)}">`;
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${made}<title>${name}</title></head>`,
    '<body>',
    ...blocks.map(htmlBlock),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${htmlText(block.text)}</h1>`;
    case 'heading':
      return `<h2>${htmlText(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${htmlText(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('\n')}\n</ul>`;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in an element or an attribute. */
export function htmlText(text: string): string {
  return onOneLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const columns = 96;

/** A heading stands directly above what it is about, everything else a line apart. */
function plainText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block, index) => {
    const apart = index === 0 || blocks[index - 1]?.kind === 'heading' ? [] : [''];
    return [...apart, ...plainBlock(block)];
  });
  return `${lines.join('\n')}\n`;
}

function plainBlock(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.flatMap((item) => wrapped('- ', item));
  return wrapped('', block.text);
}

/** A text in lines, those after the first set in below it; a word longer than a line stands alone. */
function wrapped(mark: string, text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of onOneLine(text).split(' ')) {
    if (line !== '' && mark.length + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${one}`);
}

/**
 * Line breaks, and characters that cannot be seen, would let a text pass for something else. Those that join letters or
 * signs are part of how words are spelt; half of a pair is no character.
 */
function onOneLine(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/(?![\u200c\u200d])[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}
