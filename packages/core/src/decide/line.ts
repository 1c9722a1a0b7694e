import type { ChannelVerdict, Decision, Ground, OwedDuty } from '../engine/decision.js';
import { deepFreeze } from '../frame/freeze.js';
import type { Assumed } from './assume-usual.js';
import type { Plan, PlannedWay } from './plan.js';

/** What JSON can hold. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One line of the `decide` format, as plain data: ids only, for programs in any language. */
export interface DecisionLine {
  readonly channels: readonly ChannelLine[];
  readonly assumed?: Assumed;
  readonly duties: readonly DutyLine[];
}

/** One channel of a line: its verdict, the rules that gave it, and when to wait. */
export interface ChannelLine {
  readonly channel: string;
  readonly verdict: string;
  readonly because: readonly string[];
  readonly defer?: {
    readonly until: string;
    readonly because: readonly string[];
    readonly missing?: readonly string[];
  };
  readonly missing?: readonly string[];
  readonly possible?: readonly string[];
}

/** One duty of a line: what, by whom, within what time, by which rules. */
export interface DutyLine {
  readonly duty: string;
  readonly by: string;
  readonly params?: { readonly [key: string]: Json };
  readonly because: readonly string[];
  readonly missing?: readonly string[];
}

/** One line of the `plan` format. */
export interface PlanLine {
  readonly purpose: string;
  readonly because: readonly string[];
  readonly steps: readonly {
    readonly act: string;
    readonly together: string | null;
    readonly ways: readonly ({
      readonly recipient: number;
      readonly role: string;
      readonly channel: string | null;
      readonly fallbacks: readonly string[];
    } & DecisionLine)[];
  }[];
  readonly unreached: readonly {
    readonly recipient: number;
    readonly role: string;
    readonly step: number;
    readonly why: string;
    readonly because: readonly string[];
  }[];
  readonly first: readonly ({
    readonly role: string;
    readonly act: string;
    readonly because: readonly string[];
    readonly channel: string | null;
    readonly fallbacks: readonly string[];
  } & DecisionLine)[];
  readonly missing?: readonly string[];
  readonly assumed?: Assumed;
}

/** A line is made once for each decision: questions alike share one. */
const lines = new WeakMap<Decision, DecisionLine>();

/**
 * Gives a decision in the fixed line format of `samarbejde decide`: channels in rank order, rules by id.
 *
 * @example
 * ```ts
 * import { decide, decisionLine, defaultModel } from '@samarbejde/core';
 *
 * const decision = decide(defaultModel('2026-11-24'), { purpose: 'everyday', act: 'inform', from: 'teacher', to: ['parent'] });
 * Object.keys(decisionLine(decision)); // => ['channels', 'duties']
 * ```
 */
export function decisionLine(decision: Decision, assumed?: Assumed): DecisionLine {
  const { channels, duties } = lines.get(decision) ?? keepLine(decision);
  return { channels, ...(assumed === undefined ? {} : { assumed }), duties };
}

function keepLine(decision: Decision): DecisionLine {
  const line = deepFreeze({ channels: decision.channels.map(channelLine), duties: decision.duties.map(dutyLine) });
  // Only what cannot change may be kept; a decision that somebody else made may.
  if (Object.isFrozen(decision)) lines.set(decision, line);
  return line;
}

/**
 * Gives a plan in the line format of `samarbejde plan`.
 *
 * @example
 * ```ts
 * import { defaultModel, plan, planLine } from '@samarbejde/core';
 *
 * const course = plan(defaultModel('2026-11-24'), { purpose: 'concern', from: 'teacher' }, ['parent']);
 * planLine(course).steps.length; // => 3
 * ```
 */
export function planLine(plan: Plan, assumed?: Assumed): PlanLine {
  return {
    purpose: plan.purpose,
    because: ids(plan.because),
    steps: plan.steps.map(({ act, together, ways }) => ({ act, together, ways: ways.map(wayLine) })),
    unreached: plan.unreached.map(({ recipient, role, step, why, because }) => ({
      recipient,
      role,
      step,
      why,
      because: ids(because),
    })),
    first: plan.first.map(({ role, act, because, channel, fallbacks, decision }) => ({
      role,
      act,
      because: ids(because),
      channel,
      fallbacks,
      ...decisionLine(decision),
    })),
    ...(plan.missing.length === 0 ? {} : { missing: plan.missing }),
    ...(assumed === undefined ? {} : { assumed }),
  };
}

function wayLine({
  recipient,
  role,
  channel,
  fallbacks,
  decision,
}: PlannedWay): PlanLine['steps'][number]['ways'][number] {
  return { recipient, role, channel, fallbacks, ...decisionLine(decision) };
}

function channelLine({ channel, verdict, because, defer, missing, possible }: ChannelVerdict): ChannelLine {
  return {
    channel,
    verdict,
    because: ids(because),
    ...(defer === undefined
      ? {}
      : {
          defer: {
            until: defer.until,
            because: ids(defer.because),
            ...(defer.missing === undefined ? {} : { missing: defer.missing }),
          },
        }),
    ...(missing === undefined ? {} : { missing }),
    ...(possible === undefined ? {} : { possible }),
  };
}

function dutyLine({ duty, by, within, often, because, missing }: OwedDuty): DutyLine {
  const params = {
    ...(within === undefined ? {} : { within: typeof within === 'string' ? within : { ...within } }),
    ...(often === undefined ? {} : { often: { ...often } }),
  };
  return {
    duty,
    by,
    ...(Object.keys(params).length === 0 ? {} : { params }),
    because: ids(because),
    ...(missing === undefined ? {} : { missing }),
  };
}

function ids(grounds: readonly Ground[]): readonly string[] {
  return grounds.map((ground) => ground.id);
}
