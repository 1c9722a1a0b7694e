import { holdsRight } from '../compose/prove-rights.js';
import type { PartyFinding } from './finding.js';
import type { ModelSurvey } from './model-survey.js';
import { NOWHERE, type SituationSet } from './situation-maps.js';
import { tellSituations } from './told.js';

/**
 * Parties that hold no right, parties that no purpose, act or sender reaches on any channel, whatever the facts of the
 * communication, and parties that cannot open any channel for anything.
 */
export function findLostParties(model: ModelSurvey): readonly PartyFinding[] {
  const { rights } = model.engine.book.items;
  const closed = model.everyChannel('forbidden');
  const parties = [...model.words.roles].filter(([, role]) => role.party);
  return parties.flatMap(([role, { name }]): PartyFinding[] => {
    const told = { kind: 'model-finding', role, name } as const;
    const isHeld = rights.some((right) => holdsRight(right, role, model.engine));
    const unreached = closedFor(model, closed, 'to', role);
    const unheard = closedFor(model, closed, 'from', role);
    return [
      ...(isHeld ? [] : [{ ...told, code: 'party-without-right' } as const]),
      ...(unreached === NOWHERE
        ? []
        : [{ ...told, code: 'party-out-of-reach', ...tellSituations(model, unreached, () => []) } as const]),
      ...(unheard === NOWHERE
        ? []
        : [{ ...told, code: 'party-without-voice', ...tellSituations(model, unheard, () => []) } as const]),
    ];
  });
}

/** Where a role in that part has no channel, whatever the rest: a recipient's own facts may decide, nothing else. */
function closedFor(model: ModelSurvey, closed: SituationSet, part: 'from' | 'to', role: string): SituationSet {
  const { maps } = model;
  const place = model.variable(part);
  const value = [...model.words.roles.keys()].indexOf(role);
  const own = new Set(
    part === 'from'
      ? []
      : model.engine.space.slots.filter((slot) => slot.perRecipient).map((slot) => model.variable(slot.name)),
  );
  const always = maps.forAll(maps.given(closed, place, value), (variable) => !own.has(variable));
  return maps.and(
    always,
    maps.where(place, (one) => one === value),
  );
}
