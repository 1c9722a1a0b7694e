import type { Locale, Model } from '@samarbejde/core';
import { type Flow, type FlowNode, isAutomated, isStep } from '../flow/flow.js';
import { type FlowIndex, indexFlow, processOf } from '../flow/flow-index.js';
import { compileMapping } from './compiled-mapping.js';
import { type Guess, guesser, isWorkAlone } from './guess-words.js';
import type { Mapping, MappingRow } from './mapping.js';
import { type ProposedRow, writeProposal } from './proposal-text.js';
import { proposalEnd } from './proposal-words.js';
import { type ResolvedStep, resolveSteps } from './resolve-steps.js';

/** A mapping to begin with, as data and as text with comments. */
export interface ProposedMapping {
  readonly mapping: Mapping;
  /** The same in YAML, each row with what it is about and what could not be told. */
  readonly yaml: string;
  /** Steps of which something could not be told, with the fields that are missing. */
  readonly untold: readonly { readonly element: string; readonly missing: readonly string[] }[];
}

/**
 * Proposes a mapping for a flow, or one for several: who is in its lanes, groups and pools, and what each step seems to
 * communicate.
 *
 * It is guessed from names, topics and message flows, and made to be edited: what could not be told stands in the text
 * as a comment, and whoever reads it decides. A step whose name says nothing gets no row, so it stays unknown rather
 * than wrong; purpose is almost never in a file. Steps that a program does, or that look like work inside one party, are
 * gathered in one row that has only to be confirmed. A step whose id several of the flows have is told by its process too.
 *
 * @example
 * ```ts
 * import { defaultModel, valueOf } from '@samarbejde/core';
 * import { proposeMapping, readFlow } from '@samarbejde/conformance';
 *
 * const flow = valueOf(await readFlow('{ "flow": "ask", "steps": [{ "id": "email-reminder", "title": "Send reminder email" }] }'));
 * const { mapping } = proposeMapping(defaultModel('2026-11-24'), flow);
 * mapping.rows; // => [{ match: { element: 'email-reminder' }, channel: 'email', act: 'remind' }]
 * ```
 */
export function proposeMapping(
  model: Model,
  flow: Flow | readonly Flow[],
  options: { readonly locale?: Locale } = {},
): ProposedMapping {
  const locale = options.locale ?? 'en';
  const guess = guesser(model);
  const flows = isSeveral(flow) ? flow : [flow];
  const indexes = flows.map(indexFlow);
  const isShared = sharedIds(flows);
  const placed = onlyOnce(flows.flatMap((one) => placeRows(one, guess)));
  const stepRows = indexes.map((index) =>
    index.flow.nodes.filter(isStep).map((step) => stepRow(index, step, guess, isShared(step.id))),
  );
  const mapping: Mapping = { schemaVersion: 1, rows: rowsOf([...placed, ...stepRows.flat()]) };
  const compiled = compileMapping(model, mapping);
  const untoldIn = indexes.map((index) => missingFields(resolveSteps(model, index, compiled).steps));
  const filled = stepRows.flatMap((rows, index) =>
    rows.map((row) => ({ ...row, missing: untoldIn[index]?.get(row.element ?? '') ?? [] })),
  );
  return {
    mapping,
    yaml: writeProposal(titleOf(flows), [...placed, ...filled], locale, proposalEnd(model, locale)),
    untold: untoldIn
      .flatMap((missingOf) => [...missingOf])
      .filter(([, missing]) => missing.length > 0)
      .map(([element, missing]) => ({ element, missing })),
  };
}

function isSeveral(flow: Flow | readonly Flow[]): flow is readonly Flow[] {
  return Array.isArray(flow);
}

/** What people know the flows by: their files, or else what the flows call themselves. */
function titleOf(flows: readonly Flow[]): string {
  return flows.map(({ id, name, source }) => source.file ?? name ?? id).join(', ');
}

function sharedIds(flows: readonly Flow[]): (id: string) => boolean {
  const times = new Map<string, number>();
  for (const { nodes } of flows) for (const { id } of nodes) times.set(id, (times.get(id) ?? 0) + 1);
  return (id) => (times.get(id) ?? 0) > 1;
}

function onlyOnce(rows: readonly ProposedRow[]): readonly ProposedRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row.match), row])).values()];
}

/** What is missing of each step that is neither work inside one party nor no step at all. */
function missingFields(steps: readonly ResolvedStep[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    steps.flatMap(({ element, status, event = {} }) =>
      status === 'internal' || status === 'silent'
        ? []
        : [[element, wanted.filter((field) => !Object.hasOwn(event, field))] as const],
    ),
  );
}

const wanted = ['from', 'to', 'channel', 'purpose', 'act'] as const;

type Guesses = (texts: readonly string[]) => Guess;

function rowsOf(proposed: readonly ProposedRow[]): readonly MappingRow[] {
  return proposed.flatMap(({ row }) => (row === undefined ? [] : [row]));
}

function placeRows(flow: Flow, guess: Guesses): readonly ProposedRow[] {
  return [...laneRows(flow, guess), ...groupRows(flow.nodes.filter(isStep), guess), ...poolRows(flow, guess)];
}

function laneRows(flow: Flow, guess: Guesses): readonly ProposedRow[] {
  return flow.lanes.map((lane) => placeRow({ lane: lane.name ?? lane.id }, lane.name ?? lane.id, guess));
}

function groupRows(steps: readonly FlowNode[], guess: Guesses): readonly ProposedRow[] {
  const groups = [...new Set(steps.flatMap((step) => step.candidateGroups))].filter(
    (group) => !group.includes('${') && !group.startsWith('='),
  );
  return groups.map((group) => placeRow({ group }, group, guess));
}

/** Only pools whose work is not modelled need somebody: the others have lanes and steps. */
function poolRows(flow: Flow, guess: Guesses): readonly ProposedRow[] {
  const outside = flow.pools.filter((pool) => pool.process === undefined);
  return outside.map((pool) => placeRow({ pool: pool.name ?? pool.id }, pool.name ?? pool.id, guess));
}

function placeRow(match: MappingRow['match'], name: string, guess: Guesses): ProposedRow {
  const { role } = guess([name]);
  return {
    about: name,
    match,
    missing: role === undefined ? ['role'] : [],
    ...(role === undefined ? {} : { row: { match, role } }),
  };
}

function stepRow(index: FlowIndex, step: FlowNode, guess: Guesses, isShared: boolean): ProposedRow {
  const about = step.name ?? step.message ?? step.id;
  const process = isShared ? processOf(index, step) : undefined;
  const match = { element: step.id, ...(process === undefined ? {} : { process }) };
  // A message of BPMN is often called one, which says nothing of the channel.
  const message = step.message?.replace(/message|besked/gi, ' ');
  const own = guess([step.name, message, ...step.topics].filter((text) => text !== undefined));
  const { purpose } = guess(
    [step.name, step.documentation, step.message, index.flow.name].filter((text) => text !== undefined),
  );
  const { channel, act } = own;
  const base = { about, match, element: step.id, missing: [] };
  const isAlone = step.kind !== 'event' && isWorkAlone(step.name ?? '');
  if (isAlone || (act === undefined && channel === undefined))
    return { ...base, mayBeInternal: process === undefined && (isAlone || isAutomated(step)) };
  const says = {
    ...(channel === undefined ? {} : { channel }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(act === undefined ? {} : { act }),
  };
  return { ...base, row: { match, ...says } };
}
