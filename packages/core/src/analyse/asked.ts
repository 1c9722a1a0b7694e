import { knownFacts } from '../decide/decide.js';
import { type Recipient, recipientsOf, type Situation } from '../decide/situation.js';
import { settledVerdicts } from '../engine/decision.js';
import type { Diagram } from '../engine/diagram.js';
import type { Engine } from '../engine/engine.js';
import { diagramOf } from '../engine/lookup.js';
import { standardFacts } from '../vocabulary/fact.js';
import type { Cube } from './cube.js';
import { type SituationMap, SituationMaps } from './situation-maps.js';
import { factVariable, patternOf, type Variable } from './space.js';
import type { FactChange } from './way-out.js';

/** A channel's verdict in one situation, as it hangs on each fact, known or not. */
export interface Asked {
  readonly maps: SituationMaps;
  /** The verdict for all recipients together, over the facts of the communication and of each recipient. */
  readonly verdicts: SituationMap;
  /** The value of each variable, where it is given. */
  readonly known: readonly (number | undefined)[];
  readonly changesIn: (cube: Cube) => readonly FactChange[];
  /** The situation with the facts of a cube in place of its own. */
  readonly changedBy: (cube: Cube) => Situation;
}

/** Lays the verdict on a channel out over every fact; each recipient's own facts have variables of their own. */
export function askAbout(engine: Engine, situation: Situation, channel: string): Asked {
  const recipients = recipientsOf(situation);
  const { slots, shared } = engine.space;
  const own = slots.length - shared;
  const variableOf = (fact: number, recipient: number): number => (fact < shared ? fact : fact + recipient * own);
  const named = recipients.flatMap((_, recipient) =>
    slots.slice(recipient === 0 ? 0 : shared).map((slot, at) => ({
      variable: factVariable(slot),
      recipient: recipient === 0 && at < shared ? undefined : recipient,
    })),
  );
  const maps = new SituationMaps(named.map(({ variable }) => variable.size));
  const index = engine.channels.findIndex(({ id }) => id === channel);
  const verdictsFor = (recipient: Recipient, place: number): SituationMap => {
    const whole = diagramOf(engine, situation.purpose, situation.act, situation.from, recipient.role);
    const diagram = engine.narrowed(whole, engine.aspects.channels[index] ?? new Set());
    return mapOf(maps, diagram, index, (fact) => variableOf(fact, place));
  };
  const known = recipients.map((recipient) => knownFacts(engine, situation, recipient));
  return {
    maps,
    verdicts: recipients.map(verdictsFor).reduce((all, one) => maps.combine(all, one, Math.min)),
    known: named.map(({ recipient }, variable) => known[recipient ?? 0]?.[variable - (recipient ?? 0) * own]),
    changesIn: (cube) => [...cube].flatMap(([at, values]) => changeOf(named[at], values, recipients, situation)),
    changedBy: (cube) => changed(situation, recipients, named, cube),
  };
}

interface Named {
  readonly variable: Variable;
  /** The recipient whose own fact it is. */
  readonly recipient: number | undefined;
}

function mapOf(
  maps: SituationMaps,
  diagram: Diagram,
  channel: number,
  variableOf: (fact: number) => number,
): SituationMap {
  const seen = new Map<Diagram, SituationMap>();
  const visit = (at: Diagram): SituationMap => {
    const known = seen.get(at);
    if (known !== undefined) return known;
    const made =
      at.kind === 'leaf'
        ? maps.constant(settledVerdicts.indexOf(at.answer.channels[channel]?.verdict ?? 'unaddressed'))
        : maps.branch(variableOf(at.fact), at.next.map(visit));
    seen.set(at, made);
    return made;
  };
  return visit(diagram);
}

function changeOf(
  named: Named | undefined,
  values: readonly number[],
  recipients: readonly Recipient[],
  situation: Situation,
): FactChange[] {
  if (named === undefined) return [];
  const { variable, recipient } = named;
  const now =
    (recipient === undefined ? undefined : givenIn(recipients[recipient], variable.name)) ??
    givenIn(situation, variable.name);
  return [
    {
      fact: variable.name,
      ...(recipient === undefined || recipients.length === 1 ? {} : { recipient }),
      from: now ?? null,
      to: valuesAsked(variable, values),
    },
  ];
}

function valuesAsked(variable: Variable, values: readonly number[]): FactChange['to'] {
  const { facts, ...top } = patternOf([variable], new Map([[0, values]]));
  // The pattern of one fact has one key, at the top or among the declared facts, and a list there.
  return Object.values({ ...top, ...facts })[0] as FactChange['to'];
}

type Holder = { readonly facts?: Readonly<Record<string, string | number | undefined>> };

function givenIn(holder: Holder | undefined, fact: string): string | number | undefined {
  if (holder === undefined) return undefined;
  if (!Object.hasOwn(standardFacts, fact)) return holder.facts?.[fact];
  return (holder as Readonly<Record<string, string | undefined>>)[fact]; // Standard facts stand by their own names.
}

function changed(
  situation: Situation,
  recipients: readonly Recipient[],
  named: readonly Named[],
  cube: Cube,
): Situation {
  const chosen = [...cube].flatMap(([at, values]) => {
    const one = named[at];
    const [value] = values;
    return one === undefined || value === undefined ? [] : [{ ...one, value: one.variable.valueAt(value) }];
  });
  const ofAll = chosen.filter(({ recipient }) => recipient === undefined);
  return {
    ...withFacts(situation, ofAll),
    to: recipients.map((one, index) =>
      withFacts(
        one,
        chosen.filter(({ recipient }) => recipient === index),
      ),
    ),
  };
}

function withFacts<T extends Holder>(holder: T, chosen: readonly { variable: Variable; value: string | number }[]): T {
  const entries = chosen.map(({ variable, value }) => [variable.name, value] as const);
  const declared = entries.filter(([name]) => !Object.hasOwn(standardFacts, name));
  const top = entries.filter(([name]) => Object.hasOwn(standardFacts, name));
  const facts = { ...holder.facts, ...Object.fromEntries(declared) };
  return { ...holder, ...Object.fromEntries(top), ...(Object.keys(facts).length === 0 ? {} : { facts }) };
}
