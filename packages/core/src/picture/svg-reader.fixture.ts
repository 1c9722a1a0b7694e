/** What stands in an SVG: its texts as they are read, and its elements with their attributes. */
export interface ReadSvg {
  readonly texts: readonly string[];
  readonly elements: readonly string[];
}

const piece =
  /<(\/?)([a-z]+)((?: [A-Za-z:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)(\/?)>|((?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+)/guy;

/** Reads an SVG as strictly as XML is read; throws where it is none. */
export function readSvg(svg: string): ReadSvg {
  const open: string[] = [];
  const texts: string[] = [];
  const elements: string[] = [];
  let end = 0;
  for (const [whole, closes, name = '', attributes = '', closed, text] of svg.matchAll(piece)) {
    end += whole.length;
    if (text !== undefined) {
      if (text.trim() !== '') texts.push(plain(text));
    } else if (closes === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
    } else {
      elements.push(name + attributes);
      if (closed !== '/') open.push(name);
    }
  }
  if (end !== svg.length || open.length > 0) throw new Error(`no XML after ${svg.slice(end, end + 60)}`);
  return { texts, elements };
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function plain(text: string): string {
  return text.replace(/&([^;]+);/g, (_whole, name: string) => signs[name] ?? '');
}
