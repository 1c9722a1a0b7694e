import type { Locale, Model } from '@samarbejde/core';
import { type Flow, type FlowNode, isAutomated, isStep } from '../flow/flow.js';
import { indexFlow } from '../flow/flow-index.js';
import { compileMapping } from './compiled-mapping.js';
import { type Guess, guesser } from './guess-words.js';
import type { Mapping, MappingRow } from './mapping.js';
import { type ProposedRow, writeProposal } from './proposal-text.js';
import { proposalEnd } from './proposal-words.js';
import { resolveSteps } from './resolve-steps.js';

/** A mapping to begin with, as data and as text with comments. */
export interface ProposedMapping {
  readonly mapping: Mapping;
  /** The same in YAML, each row with what it is about and what could not be told. */
  readonly yaml: string;
  /** Steps of which something could not be told, with the fields that are missing. */
  readonly untold: readonly { readonly element: string; readonly missing: readonly string[] }[];
}

/**
 * Proposes a mapping for a flow: who is in its lanes, groups and pools, and what each step seems to communicate.
 *
 * It is guessed from names, topics and message flows, and made to be edited: what could not be told stands in the text
 * as a comment, and whoever reads it decides. A step whose name says nothing gets no row, so it stays unknown rather
 * than wrong; purpose is almost never in a file.
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
export function proposeMapping(model: Model, flow: Flow, options: { readonly locale?: Locale } = {}): ProposedMapping {
  const locale = options.locale ?? 'en';
  const guess = guesser(model);
  const steps = flow.nodes.filter(isStep);
  const placed = [...laneRows(flow, guess), ...groupRows(steps, guess), ...poolRows(flow, guess)];
  const stepRows = steps.flatMap((step) => stepRow(flow, step, guess));
  const mapping: Mapping = { schemaVersion: 1, rows: rowsOf([...placed, ...stepRows]) };
  const resolved = resolveSteps(model, indexFlow(flow), compileMapping(model, mapping));
  const missingOf = new Map(
    resolved.steps.flatMap(({ element, status, event = {} }) =>
      status === 'internal' || status === 'silent'
        ? []
        : [[element, wanted.filter((field) => !Object.hasOwn(event, field))] as const],
    ),
  );
  const rows = [...placed, ...stepRows.map((row) => ({ ...row, missing: missingOf.get(row.element ?? '') ?? [] }))];
  return {
    mapping,
    yaml: writeProposal(flow.id, rows, locale, proposalEnd(model, locale)),
    untold: [...missingOf]
      .filter(([, missing]) => missing.length > 0)
      .map(([element, missing]) => ({ element, missing })),
  };
}

const wanted = ['from', 'to', 'channel', 'purpose', 'act'] as const;

type Guesses = (texts: readonly string[]) => Guess;

function rowsOf(proposed: readonly ProposedRow[]): readonly MappingRow[] {
  return proposed.flatMap(({ row }) => (row === undefined ? [] : [row]));
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

function stepRow(flow: Flow, step: FlowNode, guess: Guesses): readonly ProposedRow[] {
  const about = step.name ?? step.message ?? step.id;
  const match = { element: step.id };
  // A message of BPMN is often called one, which says nothing of the channel.
  const message = step.message?.replace(/message|besked/gi, ' ');
  const own = guess([step.name, message, ...step.topics].filter((text) => text !== undefined));
  const { purpose } = guess(
    [step.name, step.documentation, step.message, flow.name].filter((text) => text !== undefined),
  );
  const { channel, act } = own;
  const base = { about, match, element: step.id, missing: [] };
  if (act === undefined && channel === undefined) return [{ ...base, automated: isAutomated(step) }];
  const says = {
    ...(channel === undefined ? {} : { channel }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(act === undefined ? {} : { act }),
  };
  return [{ ...base, row: { match, ...says } }];
}
