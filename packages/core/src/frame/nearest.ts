import { distance } from 'fastest-levenshtein';

/**
 * Answers with the known ids that come nearest to one that is not known, nearest first; none when nothing is near.
 *
 * @example
 * ```ts
 * import { nearest } from '@samarbejde/core';
 *
 * nearest('conflikt', ['concern', 'conflict', 'consent']); // => ['conflict', 'consent']
 * ```
 */
export function nearest(id: string, known: Iterable<string>, most = 3): readonly string[] {
  const asked = id.slice(0, 60);
  const reach = Math.max(2, Math.floor(asked.length / 2));
  return [...known]
    .map((candidate) => ({ candidate, away: awayFrom(asked, candidate) }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** People leave out a part as often as they mistype one: `message` is near `platform-message`. */
function awayFrom(asked: string, candidate: string): number {
  const apart = distance(asked, candidate);
  const partOfIt =
    asked.length >= 3 && candidate.split('-').some((part) => part === asked || asked.split('-').includes(part));
  return partOfIt ? Math.min(apart, 2) : apart;
}
