import { holdsRight } from '../compose/prove-rights.js';
import { replacementsAmong } from '../engine/replacement.js';
import type { PlacedItem } from '../frame/book.js';
import type { ModelSurvey } from './model-survey.js';
import type { SituationSet } from './situation-maps.js';

/**
 * The situations that may come about at all: no mandate says that the sender may not do this, or that the recipient may
 * not receive it. As everywhere, where a right lets the sender do it, only a must of law can say no.
 */
export function maySend(model: ModelSurvey): SituationSet {
  const { maps } = model;
  const refused = [...model.words.roles.keys()].flatMap((role, value) => [
    maps.and(
      refusedTo(model, role, 'do'),
      maps.where(model.variable('from'), (one) => one === value),
    ),
    maps.and(
      refusedTo(model, role, 'receive'),
      maps.where(model.variable('to'), (one) => one === value),
    ),
  ]);
  return maps.not(maps.any(refused));
}

function refusedTo(model: ModelSurvey, role: string, action: 'do' | 'receive'): SituationSet {
  const { maps, survey } = model;
  const { mandates, rights } = model.engine.book.items;
  const groups = model.words.roles.get(role)?.groups ?? [];
  const held = mandates.filter(
    (mandate) =>
      mandate.action === action &&
      mandate.subjects === undefined &&
      mandate.holders.some((one) => groups.includes(one)),
  );
  const open = rights.filter(
    (right) => action === 'do' && right.protects !== undefined && holdsRight(right, role, model.engine),
  );
  const protectedSet = maps.any(open.map((right) => survey.when(right.protects)));
  const replaced = replacementsAmong(held);
  const refusals = held.flatMap((mandate, index) => {
    if (mandate.answer === 'yes') return [];
    const aside = held
      .filter((_, other) => replaced[other]?.includes(index) === true)
      .map((other) => survey.when(other.when));
    const counts = maps.minus(survey.when(mandate.when), maps.any(aside));
    return [isMustOfLaw(mandate) ? counts : maps.minus(counts, protectedSet)];
  });
  return maps.any(refusals);
}

function isMustOfLaw(item: PlacedItem<'mandates'>): boolean {
  return item.level === 'law' && item.force === 'must';
}
