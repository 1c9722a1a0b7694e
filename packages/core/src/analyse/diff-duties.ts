import type { DutyEntry } from '../engine/entry.js';
import type { ModelDifference } from './difference.js';
import { itemDifferences } from './item-differences.js';
import { type OwedEverywhere, owedIn } from './owed.js';
import type { Pair } from './pair.js';
import { NOWHERE, type SituationSet } from './situation-maps.js';
import { groundsById, tellSituations } from './told.js';

/** Where a duty is owed in one model and not in the other. */
export function diffDuties(pair: Pair): readonly ModelDifference[] {
  const [a, b] = [owedIn(pair.surveys.a), owedIn(pair.surveys.b)];
  const keys = [...new Set([...a.keys(), ...b.keys()])].sort();
  return keys.flatMap((key) => [
    ...onlyOwedIn(pair, 'a', a.get(key), b.get(key)),
    ...onlyOwedIn(pair, 'b', b.get(key), a.get(key)),
  ]);
}

function onlyOwedIn(
  pair: Pair,
  owed: 'a' | 'b',
  here: OwedEverywhere | undefined,
  there: OwedEverywhere | undefined,
): readonly ModelDifference[] {
  const set = pair.maps.minus(here?.set ?? NOWHERE, there?.set ?? NOWHERE);
  const [entry] = here?.entries ?? [];
  if (set === NOWHERE || here === undefined || entry === undefined) return [];
  const survey = pair.surveys[owed];
  const because = (within: SituationSet) =>
    groundsById(
      here.entries
        .filter(({ duty }) => pair.maps.and(survey.countsDuty(duty), within) !== NOWHERE)
        .map(({ ground }) => ground),
    );
  const grounds = because(set);
  return [
    {
      kind: 'model-difference',
      aspect: 'duty',
      owedIn: owed,
      duty: entry.duty.do,
      by: entry.duty.by,
      ...(entry.within === undefined ? {} : { within: entry.within }),
      ...(entry.duty.often === undefined ? {} : { often: entry.duty.often }),
      because: { a: owed === 'a' ? grounds : [], b: owed === 'b' ? grounds : [] },
      items: itemsBehind(pair, set, entry),
      ...tellSituations(pair, set, because),
    },
  ];
}

/** The duties of the same kind that hold there in either model, with what replaces them and what sets their deadlines. */
function itemsBehind(pair: Pair, set: SituationSet, { duty: { by, do: what } }: DutyEntry) {
  const ids = [pair.surveys.a, pair.surveys.b].flatMap((survey) =>
    survey.engine.entries.flatMap((entry): readonly string[] => {
      if (entry.kind !== 'duty' || pair.maps.and(survey.when(entry.when), set) === NOWHERE) return [];
      const isSame = entry.duty.by === by && entry.duty.do === what;
      const replaces = (entry.duty.replaces ?? []).length > 0;
      return isSame || replaces ? [entry.ground.id, ...deadlineItems(survey.engine.book.items, entry)] : [];
    }),
  );
  return itemDifferences(ids, pair.a.book.items, pair.b.book.items, ['duties', 'parameters', 'settings']);
}

function deadlineItems(items: Pair['a']['book']['items'], { duty: { within } }: DutyEntry): readonly string[] {
  if (typeof within !== 'object' || !('parameter' in within)) return [];
  const settings = items.settings.filter(({ parameter }) => parameter === within.parameter);
  return [within.parameter, ...settings.map(({ id }) => id)];
}
