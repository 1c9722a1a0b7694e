import {
  type Communication,
  type Decision,
  decide,
  type Ground,
  type Model,
  may,
  type PermissionContext,
  type Situation,
  standardFactIds,
} from '@samarbejde/core';
import type { Basis } from '../finding/finding.js';
import type { StepAssessment } from '../report/flow-check.js';

/** What the model says of one communication, or which fields are missing to ask it. */
export type Assessed = { readonly assessment: StepAssessment } | { readonly missing: readonly string[] };

const needed = ['from', 'to', 'purpose', 'act'] as const;
const mostBetter = 3;

const mostRemembered = 2000;

// A model is a frozen value, so its answers may be kept beside it; they go when the model goes.
const answers = new WeakMap<Model, Map<string, Assessed>>();

/** The same as `assessCommunication`, remembered up to a bound. `key` is the communication as JSON. */
export function assessOnce(model: Model, event: Communication, key: string): Assessed {
  const known = answers.get(model) ?? new Map<string, Assessed>();
  answers.set(model, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const assessed = assessCommunication(model, event);
  if (known.size < mostRemembered) known.set(key, assessed);
  return assessed;
}

/**
 * Asks the model about one communication: may these roles do this, what is said of the channel, what is left to be done.
 *
 * Sender, recipient, purpose and act must be known; facts that are not make what hangs on them undetermined.
 */
function assessCommunication(model: Model, event: Communication): Assessed {
  const { from, to, purpose, act, facts = {} } = event;
  if (from === undefined || to === undefined || purpose === undefined || act === undefined) {
    return { missing: needed.filter((field) => event[field] === undefined) };
  }
  const standard: ReadonlySet<string> = new Set(standardFactIds);
  const entries = Object.entries(facts);
  // The mapping has looked up every fact and value in the model.
  const shared = Object.fromEntries(entries.filter(([name]) => standard.has(name))) as Omit<
    Situation,
    'purpose' | 'act' | 'from' | 'to'
  >;
  const declared = Object.fromEntries(entries.filter(([name]) => !standard.has(name)));
  const situation: Situation = { ...shared, purpose, act, from, to, facts: declared };
  const decision = decide(model, situation);
  const channel = channelSaid(decision, event.channel);
  const context: PermissionContext = { ...shared, purpose, act, facts: declared };
  return {
    assessment: {
      permissions: [
        ...from.flatMap((role) => to.map((recipient) => permission(model, 'do', role, { ...context, to: recipient }))),
        ...to.map((role) => permission(model, 'receive', role, context)),
      ],
      ...(channel === undefined ? {} : { channel }),
      duties: decision.duties.map(({ duty, name, by, byName, within, because, missing }) => ({
        duty,
        name,
        by,
        byName,
        ...(within === undefined ? {} : { within }),
        because: because.map(basisOf),
        ...(missing === undefined ? {} : { missing }),
      })),
    },
  };
}

function permission(model: Model, action: 'do' | 'receive', role: string, context: PermissionContext) {
  const { answer, because, missing } = may(model, role, action, context);
  return { action, role, answer, because: because.map(basisOf), missing };
}

function channelSaid({ channels }: Decision, id: string | undefined): StepAssessment['channel'] {
  const at = channels.findIndex(({ channel }) => channel === id);
  const found = channels[at];
  if (id === undefined || found === undefined) return undefined;
  const { verdict, because, missing, possible } = found;
  const better = channels.slice(0, at).filter(({ verdict: other }) => other === 'preferred' || other === 'accepted');
  return {
    id,
    verdict,
    because: because.map(basisOf),
    ...(missing === undefined ? {} : { missing }),
    ...(possible === undefined ? {} : { possible }),
    better: better.slice(0, mostBetter).map(({ channel }) => channel),
  };
}

export function basisOf({ id, title, rule }: Ground): Basis {
  return { id, title, cites: rule?.cites ?? [], ...(rule === undefined ? {} : { force: rule.force }) };
}
