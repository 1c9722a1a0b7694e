import { assessOnce } from '../check-flow/assess-step.js';
import type { Basis } from '../finding/finding.js';
import type { ChannelUse, LogRequirementResult, UnreadPart } from '../report/log-check.js';
import type { Coverage } from '../report/report.js';
import type { CompiledRequirement } from '../requirement/compiled-requirement.js';
import type { EventClass, LogPlan } from './log-plan.js';
import type { LogRun } from './log-run.js';

/** What the cases say of every requirement, sorted by id as requirements are. */
export function requirementResults(
  plan: LogPlan,
  run: LogRun,
  coverage: Coverage,
  unread: UnreadPart,
): readonly LogRequirementResult[] {
  const isMapped = coverage.mapped + coverage.partly > 0;
  const shown = plan.requirements.flatMap(({ compiled }, index): readonly LogRequirementResult[] => {
    const tally = run.judge.tallies[index];
    if (tally === undefined) return [];
    const missing = missingFor(plan, compiled, index);
    const found = run.judge.found[index] ?? { has: false, mayHave: false, isAbout: false };
    const isForAny = compiled.requirement.mark.scope === 'files';
    return [isForAny ? tally.resultForAny(missing, isMapped, found, unread) : tally.result(missing, isMapped, unread)];
  });
  const notShown = plan.needFlow.map(
    ({ requirement }): LogRequirementResult => ({
      requirement: requirement.mark,
      result: 'not-assessed',
      reason: 'needs-a-flow',
      counts: { pass: 0, fail: 0, open: 0, undecided: 0, unread: 0, notApplicable: 0, notAssessed: 0 },
      missing: [],
      rate: null,
      worst: [],
    }),
  );
  return [...shown, ...notShown].sort((one, other) => (one.requirement.id < other.requirement.id ? -1 : 1));
}

/** What a requirement asks of events that are half known, and that nobody has said. */
function missingFor({ classes }: LogPlan, { asks }: CompiledRequirement, index: number): readonly string[] {
  const missing = new Set<string>();
  for (const { event, moves } of classes) {
    if (event === undefined || !moves.some(({ planned }) => planned.index === index)) continue;
    for (const field of asks) {
      if (!Object.hasOwn(event, field) && !Object.hasOwn(event.facts ?? {}, field)) missing.add(field);
    }
  }
  return [...missing].sort();
}

const listed = 200;

/** How many events the mapping could tell. */
export function coverageOf({ classes, steps, unknownActivities }: LogPlan): Coverage {
  const count = (status: EventClass['status']) =>
    classes.filter((one) => one.status === status).reduce((sum, one) => sum + steps.countOf(one.place), 0);
  return {
    mapped: count('mapped'),
    partly: count('partly'),
    internal: count('internal'),
    unknown: count('unknown'),
    listed: [...unknownActivities].sort().slice(0, listed),
  };
}

/** Which channels carried which purposes, and what the model says of it. */
export function channelUses(plan: LogPlan): readonly ChannelUse[] {
  const uses = new Map<string, { -readonly [K in keyof ChannelUse]: ChannelUse[K] }>();
  for (const { event, place } of plan.classes) {
    const count = plan.steps.countOf(place);
    if (event === undefined || count === 0) continue;
    const { channel = null, purpose = null } = event;
    const key = JSON.stringify([channel, purpose]);
    const use = uses.get(key) ?? { channel, purpose, events: 0, verdicts: {}, because: [] };
    uses.set(key, use);
    use.events += count;
    const assessed = assessOnce(plan.model, event, JSON.stringify(event));
    const said = 'assessment' in assessed ? assessed.assessment.channel : undefined;
    if (said === undefined) continue;
    use.verdicts = { ...use.verdicts, [said.verdict]: (use.verdicts[said.verdict] ?? 0) + count };
    use.because = distinct([...use.because, ...said.because]);
  }
  return [...uses].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, use]) => use);
}

function distinct(because: readonly Basis[]): readonly Basis[] {
  return [...new Map(because.map((basis) => [basis.id, basis])).values()].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  );
}
