import type { Locale } from '../vocabulary/text.js';

/** A part of a document for people. Texts are plain: they are escaped when they are written in a format. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** The forms that a document for people can be written in. */
export type DocumentFormat = 'markdown' | 'html';

/** Writes blocks in a format, with everything in them escaped. */
export function writeBlocks(blocks: readonly Block[], locale: Locale, format: DocumentFormat): string {
  return format === 'html' ? html(blocks, locale) : `${blocks.map(markdownBlock).join('\n\n')}\n`;
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

function html(blocks: readonly Block[], locale: Locale): string {
  const title = blocks.find(({ kind }) => kind === 'title');
  const name = title?.kind === 'title' ? htmlText(title.text) : '';
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title></head>`,
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

/** Line breaks and characters that cannot be seen would let a text pass for something else. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
