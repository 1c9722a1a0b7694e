import { engineOf, type Model } from '../compose/model.js';
import { assumeUsual } from '../decide/assume-usual.js';
import { knownFacts } from '../decide/decide.js';
import type { Recipient, Situation } from '../decide/situation.js';
import { ALWAYS, type Condition, NEVER } from '../engine/conditions.js';
import { answersOf } from '../engine/lookup.js';
import type { StructuralAnswers } from '../engine/pattern.js';
import type { When } from '../frame/when.js';
import { type Act, actIds } from '../vocabulary/act.js';
import type { AgreedContact, AgreementContent, AgreementParty } from './content.js';
import { type FactRanges, ordinaryFacts } from './ordinary.js';

/** One way of communicating that a clause speaks of. */
export interface ClauseWay {
  readonly purpose: string;
  readonly act: Act;
  readonly from: AgreementParty;
  readonly to: AgreementParty;
  readonly answers: StructuralAnswers;
}

/** Whom and what a clause is about: no purposes or acts mean all of them. */
export type ClauseReach = Pick<AgreedContact, 'by' | 'to' | 'purposes'> & { readonly acts?: readonly Act[] };

/** Every way that a clause speaks of, those that no rule tells apart taken once. Words unknown to the model give none. */
export function waysOf(model: Model, content: AgreementContent, clause: ClauseReach): readonly ClauseWay[] {
  const engine = engineOf(model);
  const { purpose: purposeGroups, act: actGroups } = engine.groupings;
  const purposes = oneOfEach(clause.purposes ?? [...model.words.purposes.keys()], purposeGroups.groupOf);
  const acts = oneOfEach(clause.acts ?? actIds, actGroups.groupOf);
  return pairsOf(model, content, clause).flatMap(([from, to]) =>
    purposes.flatMap((purpose) =>
      acts.map((act) => ({ purpose, act, from, to, answers: answersOf(engine, purpose, act, [from.role], to.role) })),
    ),
  );
}

function oneOfEach<Word extends string>(words: readonly Word[], groupOf: ReadonlyMap<string, number>): readonly Word[] {
  const byGroup = new Map<number, Word>();
  for (const word of words) {
    const group = groupOf.get(word);
    if (group !== undefined && !byGroup.has(group)) byGroup.set(group, word);
  }
  return [...byGroup.values()];
}

/** Who is in touch with whom; people of whom the model knows the same are taken once. */
function pairsOf(
  model: Model,
  content: AgreementContent,
  { by, to }: ClauseReach,
): readonly (readonly [AgreementParty, AgreementParty])[] {
  const known = content.parties.filter((party) => model.words.roles.has(party.role));
  const pairs = new Map<string, readonly [AgreementParty, AgreementParty]>();
  for (const from of known.filter((party) => by.includes(party.id))) {
    for (const other of known.filter((party) => to.includes(party.id) && party.id !== from.id)) {
      pairs.set([from.role, other.role, other.reach ?? '', other.language ?? ''].join(' '), [from, other]);
    }
  }
  return [...pairs.values()];
}

/** A way as a situation in which everything that nobody said is as usual. */
export function usualSituation(model: Model, { purpose, act, from, to }: ClauseWay): Situation {
  return assumeUsual(model, { purpose, act, from: from.role, to: [recipientOf(to)] }).situation;
}

function recipientOf({ role, reach, language }: AgreementParty): Recipient {
  return { role, ...(reach === undefined ? {} : { reach }), ...(language === undefined ? {} : { language }) };
}

/** Whether a pattern of the model holds in some ordinary situation on one of these ways, `within` what else is said of it. */
export function canHoldOn(
  model: Model,
  when: When | undefined,
  ways: readonly ClauseWay[],
  within: FactRanges = {},
): boolean {
  return ways.some((way) => canHoldOnWay(model, when, way, within));
}

function canHoldOnWay(model: Model, when: When | undefined, way: ClauseWay, within: FactRanges): boolean {
  const { space, conditions, conditionOf } = engineOf(model);
  let open: readonly Condition[] = [conditionOf(when, way.answers)];
  if (open[0] === NEVER || open[0] === ALWAYS) return open[0] === ALWAYS;
  const ranges = { suspicion: ['none'], ...ordinaryFacts(model, way.purpose), ...within };
  for (const [name, values] of Object.entries(ranges)) {
    const fact = space.byName.get(name);
    const slot = fact === undefined ? undefined : space.slots[fact];
    if (fact === undefined || slot === undefined) continue;
    const indexes = values.flatMap((value) => slot.indexOf(value) ?? []);
    open = [...new Set(open.flatMap((one) => indexes.map((index) => conditions.given(one, fact, index))))];
  }
  return open.some((condition) => condition !== NEVER);
}

/** Whether a pattern of the model holds on a way when things are as usual. */
export function holdsUsuallyOn(model: Model, when: When | undefined, way: ClauseWay): boolean {
  const engine = engineOf(model);
  const known = knownFacts(engine, usualSituation(model, way), recipientOf(way.to));
  const left = known.reduce<Condition>(
    (open, value, fact) => (value === undefined ? open : engine.conditions.given(open, fact, value)),
    engine.conditionOf(when, way.answers),
  );
  return left === ALWAYS;
}
