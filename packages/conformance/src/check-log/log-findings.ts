import type { Text } from '@samarbejde/core';
import { assessOnce } from '../check-flow/assess-step.js';
import { basisOfMark } from '../check-flow/requirement-findings.js';
import { channelFindings, permissionFindings } from '../check-flow/step-findings.js';
import type { Finding } from '../finding/finding.js';
import type { LogFindingCode } from '../finding/finding-code.js';
import { finding } from '../finding/fingerprint.js';
import { disagreementFinding, idleRows, wordFinding } from '../mapping/mapping-findings.js';
import type { LogRequirementResult, UnreadPart } from '../report/log-check.js';
import type { LogPlan } from './log-plan.js';
import { remedies } from './log-remedies.js';
import type { LogRun } from './log-run.js';

/** Everything to act on in a log: requirements first, then kinds of event, then the log and the mapping themselves. */
export function logFindings(
  plan: LogPlan,
  run: LogRun,
  requirements: readonly LogRequirementResult[],
  unread: UnreadPart,
): readonly Finding[] {
  return [
    ...requirements.flatMap(requirementFinding),
    ...unreadFinding(requirements, unread),
    ...communicationFindings(plan),
    ...reachFinding(run, unread),
    ...notes(plan, run, unread),
    ...mappingNotes(plan),
  ];
}

function requirementFinding({ requirement, result, counts, missing, worst }: LogRequirementResult): readonly Finding[] {
  const { id, within, scope } = requirement;
  const base = { location: {}, because: [basisOfMark(requirement)] };
  const params = { id, of: counts.pass + counts.fail, missing, ...promisedDays(within) };
  const found: Finding[] = [];
  if (result === 'fail' && scope === 'files')
    found.push(
      finding({ ...base, code: 'never-in-the-log', weight: requirement.force, params, remedy: remedies.never }),
    );
  if (counts.fail > 0) {
    const code: LogFindingCode = within === undefined ? 'cases-broke-requirement' : 'cases-missed-deadline';
    found.push(
      finding({
        ...base,
        code,
        weight: requirement.force,
        params: { ...params, cases: counts.fail },
        remedy: within === undefined ? requirement.remedy : remedies.late,
        cases: worst.map((one) => one.case),
      }),
    );
  }
  if (counts.undecided > 0)
    found.push(
      finding({
        ...base,
        code: 'cases-open',
        weight: 'open',
        params: { ...params, cases: counts.undecided },
        remedy: missing.length > 0 ? remedies.missing : remedies.unmapped,
      }),
    );
  return found;
}

function promisedDays(within: LogRequirementResult['requirement']['within']): Readonly<Record<string, number>> {
  return typeof within === 'object' && 'unit' in within && within.unit === 'working-day' ? { promised: within.n } : {};
}

/** What the model says against kinds of event, each once with the number of events. */
function communicationFindings({ model, classes, steps }: LogPlan): readonly Finding[] {
  const found = new Map<string, Finding & { readonly events: number }>();
  const counted = classes.flatMap(({ event, place }) => {
    const count = steps.countOf(place);
    return event === undefined || count === 0 ? [] : [{ event, key: JSON.stringify(event), count }];
  });
  for (const { event, key, count } of counted.sort((one, other) => (one.key < other.key ? -1 : 1))) {
    const assessed = assessOnce(model, event, key);
    if (!('assessment' in assessed)) continue;
    const { assessment } = assessed;
    for (const one of [...permissionFindings(assessment, {}), ...channelFindings(assessment.channel, {})]) {
      const known = found.get(one.fingerprint);
      const params = { ...one.params, ...betterForBoth(known, one) };
      const remedy = one.code === 'channel-undetermined' ? remedies.missing : one.remedy;
      found.set(one.fingerprint, { ...(known ?? { ...one, remedy }), params, events: (known?.events ?? 0) + count });
    }
  }
  // What concerns most stands first; the order in which the log was read decides nothing.
  return [...found.values()]
    .sort((one, other) => other.events - one.events || (one.fingerprint < other.fingerprint ? -1 : 1))
    .map(({ events, ...one }) => ({ ...one, params: { ...one.params, events } }));
}

/** One finding for all that hangs on what was not read: it is decided by one and the same thing. */
function unreadFinding(requirements: readonly LogRequirementResult[], { rest, rows }: UnreadPart): readonly Finding[] {
  const hanging = requirements.filter(({ reason }) => reason === 'log-unread' || reason === 'rows-unread');
  if (hanging.length === 0) return [];
  return [
    finding({
      code: rest === 'none' ? 'rows-may-decide' : 'log-not-read-to-its-end',
      weight: 'open',
      location: {},
      params: { requirements: hanging.map(({ requirement }) => requirement.id), rows },
      because: [],
      remedy: rest === 'none' ? remedies.rows : remedies.unread,
    }),
  ];
}

function reachFinding({ reach }: LogRun, { rest }: UnreadPart): readonly Finding[] {
  // A sign from the home may stand in what was not read.
  if (reach.neverReached === 0 || rest !== 'none') return [];
  const params = { cases: reach.neverReached };
  return [
    finding({
      code: 'families-never-reached',
      weight: 'note',
      location: {},
      params,
      because: [],
      remedy: remedies.reach,
      cases: reach.cases,
    }),
  ];
}

function notes({ calendar }: LogPlan, { counts, cases }: LogRun, unread: UnreadPart): readonly Finding[] {
  const note = (code: LogFindingCode, amount: number, params: Finding['params'], remedy: Text): readonly Finding[] =>
    amount === 0 ? [] : [finding({ code, weight: 'note', location: {}, params, because: [], remedy })];
  return [
    ...note('rows-unreadable', unread.rows, { rows: unread.rows }, remedies.rows),
    ...note(
      'times-without-zone',
      counts.withoutOffset,
      { events: counts.withoutOffset, zone: calendar.calendar.zone },
      remedies.zone,
    ),
    ...note('duplicate-events', counts.duplicates, { events: counts.duplicates }, remedies.duplicates),
    ...note('events-out-of-order', counts.late, { events: counts.late, cases: cases.notAssessed }, remedies.order),
    ...note(
      'events-outside-calendar',
      counts.outsideCalendar,
      { events: counts.outsideCalendar, calendar: calendar.calendar.id },
      remedies.calendar,
    ),
  ];
}

function mappingNotes({ classes, mapping, steps }: LogPlan): readonly Finding[] {
  const used = new Set(classes.flatMap(({ usedRows }) => usedRows));
  const disagreements = new Map(classes.flatMap((one) => one.disagreements).map((one) => [JSON.stringify(one), one]));
  const columns = new Map<string, number>();
  for (const { unknown, place } of classes) {
    for (const field of new Set(unknown.map((word) => word.field)))
      columns.set(field, (columns.get(field) ?? 0) + steps.countOf(place));
  }
  return [
    ...[...disagreements].sort(byKey).map(([, one]) => disagreementFinding(one, {})),
    ...mapping.unknown.map((word) => wordFinding(word, {}, word.row)),
    ...[...columns].sort(byKey).map(([field, events]) =>
      finding({
        code: 'column-words-unknown',
        weight: 'note',
        location: {},
        params: { field, events },
        because: [],
        remedy: remedies.words,
      }),
    ),
    ...idleRows(mapping, used, 'log'),
  ];
}

/** What suits all the events that a finding stands for. */
function betterForBoth(known: Finding | undefined, one: Finding): Finding['params'] {
  const [first, second] = [known?.params['better'], one.params['better']];
  if (!Array.isArray(first) || !Array.isArray(second)) return {};
  return { better: second.filter((channel) => first.includes(channel)) };
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
