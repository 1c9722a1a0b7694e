import { groundOf } from '../engine/entry.js';
import type { PlacedItem } from '../frame/book.js';
import { type Act, actIds } from '../vocabulary/act.js';
import type { DutyFinding } from './finding.js';
import type { ModelSurvey } from './model-survey.js';
import { NOWHERE, type SituationSet } from './situation-maps.js';
import { tellSituations } from './told.js';

/**
 * Duties to do something, in situations where no channel is left to do it on: each is unfit or forbidden.
 *
 * The sender's duty is asked of the same sender, recipient and facts. The recipient's is asked of the way back, where
 * nothing is known of the first sender's own facts, of the hours, or of how many it goes to: it cannot be met only if no
 * value of these leaves a channel. So with a role's, which may turn to anybody. Things to see to need no channel.
 */
export function findUnmetDuties(model: ModelSurvey): readonly DutyFinding[] {
  const closed = model.everyChannel('forbidden');
  return model.engine.book.items.duties.flatMap((duty): DutyFinding[] => {
    const act = actIds.find((id) => id === duty.do);
    if (act === undefined) return [];
    const set = model.maps.and(model.survey.countsDuty(duty), withoutWay(model, closed, act, duty));
    if (set === NOWHERE) return [];
    const rule = groundOf(duty);
    return [
      {
        kind: 'model-finding',
        code: 'duty-cannot-be-met',
        rule,
        duty: act,
        by: duty.by,
        ...tellSituations(model, set, () => [rule]),
      },
    ];
  });
}

/** The situations in which the one who owes the act has no channel for it. */
function withoutWay(model: ModelSurvey, closed: SituationSet, act: Act, duty: PlacedItem<'duties'>): SituationSet {
  const { maps } = model;
  const [from, to] = [model.variable('from'), model.variable('to')];
  const closedFor = maps.given(closed, model.variable('act'), actIds.indexOf(act));
  if (duty.by === 'sender') return closedFor;
  const isOpen = (variable: number): boolean => isRecipientsOwn(model, variable) || isOfTheWay(model, variable);
  if (duty.by === 'recipient') {
    const back = maps.forAll(closedFor, isOpen);
    return maps.rename(back, (variable) => (variable === from ? to : variable === to ? from : variable));
  }
  const role = [...model.words.roles.keys()].indexOf(duty.by);
  return maps.forAll(maps.given(closedFor, from, role), (variable) => variable === to || isOpen(variable));
}

function isRecipientsOwn(model: ModelSurvey, variable: number): boolean {
  return model.engine.space.slots.some(({ name, perRecipient }) => perRecipient && model.variable(name) === variable);
}

/** Facts that may differ on the way back: it goes to one, in that one's own hours. */
function isOfTheWay(model: ModelSurvey, variable: number): boolean {
  return variable === model.variable('addressing') || variable === model.variable('hours');
}
