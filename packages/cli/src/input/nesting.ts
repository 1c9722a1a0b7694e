/** The deepest that brackets may stand in each other in a file of data. */
export const deepestNesting = 256;

/**
 * Where brackets stand deeper in each other than that, if they do; those in quotes are counted too. A parser of YAML
 * keeps a frame for each, and would use up the memory.
 */
export function nestedTooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x5b || letter === 0x7b) depth += 1;
    else if (letter === 0x5d || letter === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > deepestNesting) return at;
  }
  return undefined;
}

/** The line and the column of a place in a text, counted from 1. */
export function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n') };
}
