import { addDays, type Calendar, epochMillisOf, type PlainDate, valueOf } from '@samarbejde/core';
import type { Flow, FlowNode, SequenceFlow } from '../flow/flow.js';
import { readTimer } from '../flow/timer.js';
import type { RawEvent } from '../log/raw-event.js';
import type { CaseStep, RequirementCase } from './requirement-case.js';

/**
 * Gives a flow that allows the course of a case and no other.
 *
 * Its steps are automated, so they take no time; the days between them are timers.
 *
 * @example
 * ```ts
 * import { flowOfCase, requirementCases } from '@samarbejde/conformance/testing';
 *
 * const [first] = requirementCases;
 * first === undefined ? 0 : flowOfCase(first).nodes.filter((node) => node.kind === 'task').length; // => 2
 * ```
 */
export function flowOfCase({ course }: Pick<RequirementCase, 'course'>): Flow {
  const nodes = [
    event('start', 'start'),
    ...course.flatMap((step, index) => [...waitBefore(step, index), task(step, index)]),
    event('end', 'end'),
  ];
  const edges = nodes.slice(1).map((node, index): SequenceFlow => {
    const from = nodes[index]?.id ?? '';
    return { id: `${from}-${node.id}`, from, to: node.id, conditional: false, isDefault: false };
  });
  return {
    id: 'course',
    source: { format: 'native' },
    pools: [],
    processes: [{ id: 'course', candidateGroups: [] }],
    nodes,
    edges,
    messageFlows: [],
    lanes: [],
    notes: [],
  };
}

/**
 * Gives the events of one case of a log that went as the course of a case, from a day on at noon UTC.
 *
 * Everything about each event stands in `values`, in the order of `caseColumns`.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, parsePlainDate, valueOf } from '@samarbejde/core';
 * import { eventsOfCase, requirementCases } from '@samarbejde/conformance/testing';
 *
 * const [first] = requirementCases;
 * const monday = valueOf(parsePlainDate('2026-08-17'));
 * first === undefined ? 0 : eventsOfCase(first, danishWorkingCalendar(2026, 2026), monday).length; // => 2
 * ```
 */
export function eventsOfCase(
  { course }: Pick<RequirementCase, 'course'>,
  calendar: Calendar,
  from: PlainDate,
  caseId = 'case',
): readonly RawEvent[] {
  let day = from;
  return course.map((step, index) => {
    const { after = 0 } = step;
    if (after > 0) day = valueOf(addDays(calendar, day, { n: after, unit: 'working-day' }));
    return {
      caseId,
      // Later steps of a day come later in it.
      at: epochMillisOf(`${day}T12:00:00Z`) + index * 60_000,
      hasOffset: true,
      activity: step.act,
      id: undefined,
      values: caseColumns.map((column) => valueOfColumn(step, column)),
      file: undefined,
      line: index + 1,
    };
  });
}

/** The columns of `eventsOfCase`, sorted. */
export const caseColumns = [
  'about',
  'act',
  'addressing',
  'channel',
  'from',
  'hours',
  'importance',
  'language',
  'purpose',
  'reach',
  'sensitivity',
  'suspicion',
  'tension',
  'to',
  'urgency',
] as const;

function valueOfColumn(step: CaseStep, column: (typeof caseColumns)[number]): string | undefined {
  if (column === 'from' || column === 'to') return step[column]?.join(' ');
  if (column === 'act' || column === 'channel' || column === 'purpose') return step[column];
  const value = step.facts?.[column];
  return value === undefined ? undefined : String(value);
}

const base = { scope: 'course', candidateGroups: [], topics: [] } as const;

function event(id: string, position: 'start' | 'end'): FlowNode {
  return { ...base, kind: 'event', id, position, triggers: [], interrupting: true };
}

function task(step: CaseStep, index: number): FlowNode {
  const { after: _after, from, to, channel, purpose, act, facts = {} } = step;
  const stated = {
    ...(from?.[0] === undefined ? {} : { by: from[0] }),
    ...(to === undefined ? {} : { to }),
    ...(channel === undefined ? {} : { channel }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(act === undefined ? {} : { act }),
    facts,
  };
  return { ...base, kind: 'task', id: `step-${index + 1}`, task: 'send', stated };
}

/** A timer of a whole number of weeks and at most four days more holds just so many working days. */
function waitBefore({ after = 0 }: CaseStep, index: number): readonly FlowNode[] {
  if (after === 0) return [];
  const days = Math.floor(after / 5) * 7 + (after % 5);
  const timer = readTimer('duration', `P${days}D`);
  return [
    {
      ...base,
      kind: 'event',
      id: `wait-${index + 1}`,
      position: 'catch',
      triggers: [{ type: 'timer', timer }],
      interrupting: true,
    },
  ];
}
