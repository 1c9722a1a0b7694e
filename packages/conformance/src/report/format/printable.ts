const replacement = '\ufffd';

/**
 * Every character that a page, a terminal or XML must not be given raw: control characters other than tab and line
 * feed, those that turn the direction of writing, half surrogate pairs, and the two that are no characters.
 */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

/** A text in which nothing can hide or take effect: what cannot be printed stands as a replacement character. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unprintable, replacement);
}

/** A text on one line. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** A text for XML or HTML, between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
