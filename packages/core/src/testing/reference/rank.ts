import type { Book } from '../../frame/book.js';
import { unique } from './verdict.js';
import type { Case } from './when.js';
import type { ReferenceChannel, World } from './world.js';

const order = ['preferred', 'accepted', 'undetermined', 'unaddressed', 'discouraged', 'forbidden', 'unfit'];

/** Closer channels come first for talk and for a tense answer. */
export function isCloser(one: Case): boolean {
  if (one.act === 'talk') return true;
  return one.act === 'answer' && one.facts.get('tension') !== 'calm';
}

/**
 * By verdict; number of rules in favour, more first; effort, less first; closeness; id. Channels that do not fit are not
 * ranked: they stand last, by id. Where facts are unknown, every rule that may come to speak in favour counts, and
 * closer channels come first only where they do whatever the facts turn out to be.
 */
export function rankedChannels(
  model: Book,
  channels: readonly ReferenceChannel[],
  worlds: readonly World[],
): readonly ReferenceChannel[] {
  const closer = worlds.every((world) => world.closer);
  const sortKeys = (one: ReferenceChannel): readonly (number | string)[] => {
    const place = order.indexOf(one.verdict);
    const definition = model.words.channels.get(one.channel);
    if (definition === undefined || one.verdict === 'unfit') return [place, one.channel];
    const inFavour = unique(worlds.flatMap((world) => world.channels.get(one.channel)?.inFavour ?? [])).length;
    const closeness = closer ? -definition.closeness : definition.closeness;
    return [place, -inFavour, definition.effort, closeness, one.channel];
  };
  return [...channels].sort((a, b) => compareKeys(sortKeys(a), sortKeys(b)));
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined || one === other) continue;
    return one < other ? -1 : 1;
  }
  return 0;
}
