import type { Ground } from '../engine/decision.js';
import type { GapCode, GapFinding } from './finding.js';
import type { ModelSurvey } from './model-survey.js';
import { NOWHERE, type SituationSet } from './situation-maps.js';
import { groundsById, tellSituations } from './told.js';

/** Situations in which no channel can be used, none may, none is advised, or nobody says anything. */
export function findGaps(model: ModelSurvey, sent: SituationSet): readonly GapFinding[] {
  const { maps } = model;
  const noneFits = model.everyChannel();
  const closed = maps.minus(model.everyChannel('forbidden'), noneFits);
  const advisedAgainst = maps.minus(maps.minus(model.everyChannel('forbidden', 'discouraged'), noneFits), closed);
  const silent = maps.minus(model.everyChannel('unaddressed'), noneFits);
  const gaps: readonly (readonly [GapCode, SituationSet, (within: SituationSet) => readonly Ground[]])[] = [
    ['no-channel-fits', noneFits, (within) => unfitIn(model, within)],
    ['every-channel-forbidden', closed, (within) => againstIn(model, within)],
    ['only-discouraged-left', advisedAgainst, (within) => againstIn(model, within)],
    ['nothing-addressed', silent, () => []],
  ];
  return gaps.flatMap(([code, everywhere, groundsIn]): GapFinding[] => {
    const set = maps.and(everywhere, sent);
    if (set === NOWHERE) return [];
    return [{ kind: 'model-finding', code, ...tellSituations(model, set, groundsIn) }];
  });
}

/** Why channels cannot be used. */
function unfitIn(model: ModelSurvey, within: SituationSet): readonly Ground[] {
  return groundsById(
    model.engine.entries.flatMap((entry) =>
      entry.kind === 'fitness' && model.maps.and(model.survey.when(entry.when), within) !== NOWHERE
        ? [entry.ground]
        : [],
    ),
  );
}

/** The rules that decide against a channel that could be used. */
function againstIn(model: ModelSurvey, within: SituationSet): readonly Ground[] {
  const deciding = model.channels.flatMap((channel) =>
    (['forbidden', 'discouraged'] as const).flatMap((verdict) => {
      const decided = model.maps.and(channel.set(verdict), within);
      return channel.deciding(verdict).filter(({ counts }) => model.maps.and(counts, decided) !== NOWHERE);
    }),
  );
  return groundsById(deciding.map(({ rule }) => rule.ground));
}
