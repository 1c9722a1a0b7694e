import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countCases } from '../workspace/counts.mjs';
import { root } from '../workspace/packages.mjs';

const frames = join(root, 'packages/frames/src');

/** What the collected rules call a channel, and what ours are called: several where ours tell more apart. */
const channels = {
  'face-to-face-meeting': ['meeting'],
  'hallway-chat': ['doorstep-talk'],
  'group-chat-social-media': ['social-media-group'],
  'platform-sick-report': ['platform-absence-report'],
  'platform-message': ['platform-message', 'platform-sensitive-message', 'secure-document'],
};

/** A channel that is allowed may well be preferred by somebody else in the model; what is avoided may be forbidden. */
const verdicts = {
  prefer: ['preferred'],
  allow: ['accepted', 'preferred'],
  avoid: ['discouraged', 'forbidden'],
  forbid: ['forbidden'],
};

const unitsOf = {
  'day true': ['working-day', 'school-day'],
  'day false': ['calendar-day'],
  'hour true': ['hour-on-working-days'],
  'hour false': ['hour'],
};

function channelFault(rule, expected) {
  for (const [said, ours] of Object.entries(verdicts)) {
    for (const channel of rule.verdict[said] ?? []) {
      const named = channels[channel] ?? [channel];
      if (!named.some((one) => ours.includes(expected.channels?.[one]))) return `says ${said} ${channel}`;
    }
  }
  return undefined;
}

function deadlineFault({ verdict: { value, unit, workingDays } }, expected) {
  const owed = expected.duties ?? [];
  if (typeof value !== 'number') return owed.some(({ within }) => within?.clock) ? undefined : `says "${unit}"`;
  const units = unitsOf[`${unit} ${workingDays}`] ?? [];
  const told = owed.some(({ within }) => within?.n === value && units.includes(within.unit));
  return told ? undefined : `says ${value} ${unit}${workingDays ? ' of work' : ''}`;
}

function stepsFault({ verdict: { steps } }, expected) {
  const ours = expected.path?.steps.length ?? 0;
  return ours === steps.length ? undefined : `has ${steps.length} steps, the case ${ours}`;
}

/** What a case must assert for a kind of rule, beside asserting something at all. */
const faultsOf = { channel: channelFault, responseTime: deadlineFault, escalation: stepsFault };

function isEmpty(expected) {
  const asserted = ['channels', 'wait', 'duties', 'may', 'path', 'hours', 'because', 'plan'];
  return asserted.every((key) => expected[key] === undefined);
}

/**
 * Why a published rule is not what its institution's case asserts, or nothing.
 *
 * @param {{ id: string, kind: string, verdict: Record<string, unknown> }} rule
 * @param {ReadonlyMap<string, { expect: object, file: string }>} cases the cases of all frames, by id
 * @param {ReadonlyMap<string, string>} leftOut reasons, by id
 */
export function faultOf(rule, cases, leftOut) {
  const one = cases.get(rule.id);
  if (one === undefined) return leftOut.has(rule.id) ? undefined : `${rule.id} has no case and no reason`;
  if (isEmpty(one.expect)) return `${rule.id}: its case in ${one.file} asserts nothing`;
  const fault = faultsOf[rule.kind]?.(rule, one.expect);
  return fault === undefined ? undefined : `${rule.id} ${fault}; its case in ${one.file} asserts something else`;
}

/** Every case that stands beside a frame, by id. */
export function writtenCases(folder = frames) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.cases.json'),
  );
  return new Map(
    files.flatMap((file) => {
      const { cases } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return cases.map((one) => [one.id, { expect: one.expect, file }]);
    }),
  );
}

/** Institutions whose rules stand in more than one file, or share a file with another's. */
function misplaced(rules, cases) {
  const filesOf = new Map();
  for (const { id, institution } of rules) {
    const file = cases.get(id)?.file;
    if (file !== undefined) filesOf.set(institution, new Set([...(filesOf.get(institution) ?? []), file]));
  }
  const several = [...filesOf]
    .filter(([, files]) => files.size > 1)
    .map(([one, files]) => `${one}: ${[...files].join(', ')}`);
  const shared = new Set([...filesOf.values()].flatMap((files) => [...files])).size !== filesOf.size;
  return [...several, ...(several.length === 0 && shared ? ['two institutions share a file'] : [])];
}

/** Holds every published rule of the collection against the case that asserts it; at most one in twenty may be left out. */
export async function practice(folder) {
  const text = readFileSync(join(folder, 'domain/practice.jsonl'), 'utf8');
  const rules = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const cases = writtenCases();
  const leftOut = new Map(Object.entries(JSON.parse(readFileSync(join(frames, 'left-out-of-practice.json'), 'utf8'))));
  const expressed = rules.filter(({ id }) => cases.has(id)).length;
  const share =
    expressed < rules.length * 0.95 ? `only ${expressed} of ${rules.length} rules are expressed` : undefined;
  const places = misplaced(rules, cases);
  return countCases([
    ...rules.map((rule) => faultOf(rule, cases, leftOut)),
    share,
    places.length > 0 ? places.join('\n') : undefined,
  ]);
}
