/**
 * bpmn-moddle takes only ASCII in ids and drops what has others. XML allows any letter, and Danish ids use them, so in
 * a file with such ids every character outside ASCII is written as `_u00e6_` before parsing and read back after.
 */
export function narrow(xml: string): string {
  return xml.replace(/[^\x00-\x7f]/g, (letter) => `_u${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}

/** Reads back what `narrow` wrote. */
export function widen(text: string): string {
  return text.replace(/_u([0-9a-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
