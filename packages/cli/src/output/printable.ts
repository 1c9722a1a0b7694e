// Control characters other than tab and line break, and those that turn the direction of writing.
const steering = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text for people at a terminal: what would steer it stands as a replacement character. */
export function printable(text: string): string {
  return text.replace(steering, '\ufffd');
}

/** The same on one line, so that no part of it passes for a line of its own. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '));
}
