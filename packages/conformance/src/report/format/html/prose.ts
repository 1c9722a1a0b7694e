import type { Finding } from '../../../finding/finding.js';
import { type Markup, markup, type Piece } from '../markup.js';
import type { Naming } from '../naming.js';
import { listParam } from '../said.js';

/** A sentence in which ids stand between backticks, for a page: ids are set as code. */
export function prose(
  text: string,
  shown: (id: string) => Piece = (id) => markup`<code>${id}</code>`,
): readonly Piece[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? shown(part) : part));
}

/** A finding's sentence for people who do not know the ids: words of the model stand by their names. */
export function factProse(fact: string, { params }: Finding, naming: Naming): readonly Piece[] {
  const words = new Set([
    ...['channel', 'role'].map((key) => String(params[key] ?? '')),
    ...listParam(params['missing']),
  ]);
  const elements = new Set(['steps', 'people', 'timers', 'standing'].flatMap((key) => listParam(params[key])));
  return prose(fact, (id) =>
    words.has(id) && !elements.has(id) ? quoted(naming.word(id), naming) : markup`<code>${id}</code>`,
  );
}

/** A sentence whose ids are all words of the model, with their names. */
export function wordProse(text: string, naming: Naming): readonly Piece[] {
  return prose(text, (id) => quoted(naming.word(id), naming));
}

function quoted(name: string, { locale }: Naming): Markup {
  return locale === 'da' ? markup`»${name}«` : markup`“${name}”`;
}
