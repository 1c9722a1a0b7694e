import type { Model } from '../../compose/model.js';
import { decide } from '../../decide/decide.js';
import type { Recipient, Situation } from '../../decide/situation.js';
import type { ChannelVerdict, Decision } from '../../engine/decision.js';
import { standardFactIds } from '../../vocabulary/fact.js';
import { type PlainSituation, type ReferenceDecision, sorted, unknownFacts } from './decide.js';
import { dutyKey } from './duties.js';
import type { ReferenceChannel } from './world.js';

/** What the engine decides, in the reference's form, so that the two can be held side by side. */
export function decideByEngine(model: Model, plain: PlainSituation): ReferenceDecision {
  const decision = decide(model, situationOf(plain));
  const isComplete = unknownFacts(model, plain).length === 0;
  return { channels: decision.channels.map((one) => channelOf(one, isComplete)), duties: dutiesOf(decision) };
}

/** The same situation as a caller would write it. */
export function situationOf({ purpose, act, from, facts, to }: PlainSituation): Situation {
  const recipients = to.map(({ role, facts: own }) => ({ role, ...split(own) }) as Recipient); // Standard facts by name.
  return { purpose, act, from: from.length === 1 ? from[0] : from, to: recipients, ...split(facts) } as Situation; // Likewise.
}

function split(facts: Readonly<Record<string, string | number>>): object {
  const standard: readonly string[] = standardFactIds;
  const declared = Object.entries(facts).filter(([name]) => !standard.includes(name));
  return {
    ...Object.fromEntries(Object.entries(facts).filter(([name]) => standard.includes(name))),
    ...(declared.length === 0 ? {} : { facts: Object.fromEntries(declared) }),
  };
}

function channelOf(one: ChannelVerdict, isComplete: boolean): ReferenceChannel {
  return {
    channel: one.channel,
    verdict: one.verdict,
    because: sorted(one.because.map(({ id }) => id)),
    missing: sorted(one.missing ?? []),
    possible: one.possible ?? [],
    until: one.defer?.until ?? '',
    untilBecause: sorted((one.defer?.because ?? []).map(({ id }) => id)),
    untilMissing: sorted(one.defer?.missing ?? []),
    ...(isComplete
      ? {
          outweighed: sorted(one.outweighed.map(({ id }) => id)),
          setAside: sorted(one.setAside.map(({ ground }) => ground.id)),
        }
      : {}),
  };
}

function dutiesOf(decision: Decision): ReferenceDecision['duties'] {
  return decision.duties
    .map(({ by, duty, within, often, because, missing }) => ({
      key: dutyKey(by, duty, within, often),
      because: sorted(because.map(({ id }) => id)),
      missing: sorted(missing ?? []),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
