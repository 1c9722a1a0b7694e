import { itemKinds } from '../../compose/item-kinds.js';
import type { Model } from '../../compose/model.js';
import type { Expectation, ExpectedDuty, FrameCase } from '../../decide/frame-case.js';
import type { OwedDuty } from '../../engine/decision.js';
import type { CaseFaultCode } from '../../frame/case-fault.js';
import { nearest } from '../../frame/nearest.js';
import type { Issue } from '../../result.js';
import type { CaseAnswers } from './ask.js';

type Fault = Issue<CaseFaultCode>;
type Path = readonly (string | number)[];

/** Where the answers differ from what the case expects. `idOf` gives the full id of an item that may be named shortly. */
export function compareCase(
  model: Model,
  one: FrameCase,
  answers: CaseAnswers,
  idOf: (short: string) => string,
): readonly Fault[] {
  const { expect } = one;
  return [
    ...missingSituation(expect, answers),
    ...channelFaults(expect, answers),
    ...dutyFaults(expect, answers),
    ...permissionFaults(expect, answers),
    ...planFaults(expect, answers),
    ...pathFaults(expect, answers, idOf),
    ...hoursFaults(expect, answers),
    ...reasonFaults(expect, answers, idOf),
    ...holdingFaults(expect, model, idOf),
  ];
}

function fault(code: CaseFaultCode, path: Path, params: Issue['params']): Fault {
  return { code, path: ['expect', ...path], params };
}

function missingSituation(expect: Expectation, { decision }: CaseAnswers): Fault[] {
  const asks = ['channels', 'first', 'wait', 'duties', 'plan', 'path'] as const;
  if (decision !== undefined) return [];
  return asks.filter((key) => expect[key] !== undefined).map((key) => fault('case-no-situation', [key], {}));
}

function channelFaults(expect: Expectation, { decision }: CaseAnswers): Fault[] {
  if (decision === undefined) return [];
  const found = new Map(decision.channels.map((channel) => [channel.channel, channel]));
  const verdicts = Object.entries(expect.channels ?? {}).flatMap(([channel, expected]) => {
    const got = found.get(channel);
    if (got?.verdict === expected) return [];
    const because = (got?.because ?? []).map(({ id }) => id);
    return [
      fault('case-verdict-differs', ['channels', channel], { channel, expected, got: got?.verdict ?? 'none', because }),
    ];
  });
  const waits = Object.entries(expect.wait ?? {}).flatMap(([channel, expected]) => {
    const got = found.get(channel)?.defer?.until ?? 'none';
    return got === expected ? [] : [fault('case-wait-differs', ['wait', channel], { channel, expected, got })];
  });
  const first = decision.channels[0]?.channel ?? 'none';
  const { first: expected } = expect;
  const ranks =
    expected === undefined || expected === first
      ? []
      : [fault('case-first-differs', ['first'], { expected, got: first })];
  return [...verdicts, ...waits, ...ranks];
}

function dutyFaults(expect: Expectation, { decision }: CaseAnswers): Fault[] {
  const owed = decision?.duties ?? [];
  return (expect.duties ?? []).flatMap((expected, index) => {
    if (owed.some((duty) => isThatDuty(duty, expected))) return [];
    const known = owed.map(({ duty, by, within, often }) => [duty, by, ...spelt(within), ...spelt(often)].join(' '));
    const { duty, by } = expected;
    return [fault('case-duty-not-owed', ['duties', index], { duty, by, owed: known })];
  });
}

function spelt(value: unknown): readonly string[] {
  return value === undefined ? [] : [JSON.stringify(value)];
}

/** A deadline or a cadence that the case does not give is not looked at. */
function isThatDuty(owed: OwedDuty, expected: ExpectedDuty): boolean {
  return (
    owed.duty === expected.duty &&
    owed.by === expected.by &&
    (expected.within === undefined || isSame(owed.within, expected.within)) &&
    (expected.often === undefined || isSame(owed.often, expected.often))
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return ordered(a) === ordered(b);
}

function ordered(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function permissionFaults(expect: Expectation, { permissions }: CaseAnswers): Fault[] {
  return (expect.may ?? []).flatMap(({ role, action, subject = '', answer }, index) => {
    const got = permissions[index]?.answer ?? 'undetermined';
    if (got === answer) return [];
    return [fault('case-permission-differs', ['may', index], { role, action, subject, expected: answer, got })];
  });
}

function planFaults(expect: Expectation, answers: CaseAnswers): Fault[] {
  const got = answers.plan ?? [];
  if (expect.plan === undefined || answers.plan === undefined || isSame(expect.plan, got)) return [];
  return [fault('case-plan-differs', ['plan'], { got })];
}

function pathFaults(expect: Expectation, { paths }: CaseAnswers, idOf: (short: string) => string): Fault[] {
  if (expect.path === undefined) return [];
  const id = idOf(expect.path.path);
  const path = paths.find((one) => one.id === id);
  if (path === undefined)
    return [fault('case-no-such-path', ['path', 'path'], { id, opened: paths.map((one) => one.id) })];
  const got = path.steps.map((step) => step.id);
  return isSame(got, expect.path.steps) ? [] : [fault('case-path-differs', ['path', 'steps'], { id, got })];
}

function hoursFaults(expect: Expectation, { hours }: CaseAnswers): Fault[] {
  return (expect.hours ?? []).flatMap(({ role, hours: expected }, index) => {
    const got = hours[index]?.hours ?? 'undetermined';
    return got === expected ? [] : [fault('case-hours-differ', ['hours', index], { role, expected, got })];
  });
}

function reasonFaults(expect: Expectation, { reasons }: CaseAnswers, idOf: (short: string) => string): Fault[] {
  const given = [...reasons].sort();
  const missing = (expect.because ?? []).flatMap((short, index) => {
    const id = idOf(short);
    return reasons.has(id) ? [] : [fault('case-reason-missing', ['because', index], { id, given })];
  });
  const unwanted = (expect.notBecause ?? []).flatMap((short, index) => {
    const id = idOf(short);
    return reasons.has(id) ? [fault('case-reason-unwanted', ['notBecause', index], { id })] : [];
  });
  return [...missing, ...unwanted];
}

function holdingFaults(expect: Expectation, model: Model, idOf: (short: string) => string): Fault[] {
  const holding = new Set(itemKinds.flatMap((kind) => model.items[kind].map((item) => item.id)));
  const unheld = (expect.holds ?? []).flatMap((short, index) =>
    holding.has(idOf(short)) ? [] : [fault('case-item-unheld', ['holds', index], { id: idOf(short) })],
  );
  const held = (expect.holdsNot ?? []).flatMap((short, index) =>
    holding.has(idOf(short)) ? [fault('case-item-holds', ['holdsNot', index], { id: idOf(short) })] : [],
  );
  return [...unheld, ...held];
}

/** Items that a case names and no frame has, with the nearest that some frame has. */
export function unknownItems(
  expect: Expectation,
  known: ReadonlySet<string>,
  idOf: (short: string) => string,
): readonly Fault[] {
  return (['because', 'notBecause', 'holds', 'holdsNot'] as const).flatMap((key) =>
    (expect[key] ?? []).flatMap((short, index) => {
      const id = idOf(short);
      return known.has(id) ? [] : [fault('case-item-unknown', [key, index], { id, nearest: nearest(id, known) })];
    }),
  );
}
