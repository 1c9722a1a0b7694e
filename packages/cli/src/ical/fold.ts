const most = 75;
const encoder = new TextEncoder();

/** Breaks the lines of an iCalendar file so that none is longer than 75 octets, the space that continues it included. */
export function foldLines(text: string): string {
  // The library that writes the file breaks its lines one octet too late.
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => foldLine(line))
    .join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > most) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
