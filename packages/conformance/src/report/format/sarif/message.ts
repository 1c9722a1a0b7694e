import { printable } from '../printable.js';

/** A text as a SARIF message: brackets would make links of it, and braces placeholders. */
export function message(text: string): { readonly text: string } {
  return { text: withoutPlaceholders(printable(text).replace(/[\\[\]]/g, '\\$&')) };
}

/** A text inside Markdown, all of it to be read as it stands. */
export function inMarkdown(text: string): string {
  const harmless = printable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return withoutPlaceholders(harmless.replace(/[\\`*_[\]#|~>!()]/g, '\\$&').replace(/\s+/g, ' '));
}

function withoutPlaceholders(text: string): string {
  return text.replace(/[{}]/g, '$&$&');
}
