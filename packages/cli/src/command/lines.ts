import { type Issue, type Model, type Result, TooLargeError } from '@samarbejde/core';
import { type ExitCode, exitCodes } from '../exit.js';
import { type InputLine, inputLines, longestLine } from '../input/lines.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import type { Call } from './command.js';

/** Answers one line's content with an object, or says what is wrong with it. */
export type LineAnswer<Answer extends object = object> = (
  content: Readonly<Record<string, unknown>>,
  model: Model,
) => Result<Answer>;

/**
 * Answers JSON Lines with JSON Lines, one by one: each answer is written before the next line is awaited. A line that
 * is wrong gets its issues in its place and the rest goes on; the exit code is then 2.
 */
export async function answerLines(call: Call, answer: LineAnswer): Promise<ExitCode> {
  if (call.names.length > 0) return refuse(call, [issue('usage', { how: 'samarbejde … < lines.jsonl' })]);
  const model = await modelFor(call);
  if (!model.ok) return refuse(call, model.issues);
  return answerEach(call, model.value, call.io.stdin, answer);
}

/** The same of lines from anywhere, for a model that is known already. */
export async function answerEach(
  call: Call,
  model: Model,
  lines: AsyncIterable<Uint8Array>,
  answer: LineAnswer,
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  for await (const line of inputLines(lines)) {
    const { id, result } = answerLine(line, model, answer);
    if (!result.ok) code = exitCodes.couldNotCheck;
    const head = id === undefined ? {} : { id };
    const body = result.ok ? result.value : { line: line.line, issues: result.issues.map(issueLine) };
    await call.io.stdout.write(`${JSON.stringify({ ...head, ...body })}\n`);
  }
  return code;
}

/**
 * Answers lines for people: each answer as a paragraph of its own. What is wrong with a line is told beside the answers,
 * and the exit code is then 2.
 */
export async function tellEach(
  call: Call,
  model: Model,
  lines: AsyncIterable<Uint8Array>,
  answer: LineAnswer<{ readonly text: string }>,
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  let told = 0;
  for await (const line of inputLines(lines)) {
    const { result } = answerLine(line, model, answer);
    if (result.ok) await call.io.stdout.write(`${told++ === 0 ? '' : '\n'}${result.value.text}\n`);
    else code = await refuse(call, result.issues);
  }
  return code;
}

interface Answered<Answer extends object> {
  readonly id: string | undefined;
  readonly result: Result<Answer>;
}

function answerLine<Answer extends object>(
  line: InputLine,
  model: Model,
  answer: LineAnswer<Answer>,
): Answered<Answer> {
  if ('fault' in line) return wrong(issue(line.fault, line.fault === 'line-too-long' ? { limit: longestLine } : {}));
  const parsed = parseJson(line.text);
  if (parsed === undefined) return wrong(issue('not-json'));
  if (!isObject(parsed)) return wrong({ code: 'wrong-type', params: { wanted: 'object' }, path: [] });
  const { id, ...content } = parsed;
  if (id !== undefined && id !== null && typeof id !== 'string') {
    return wrong({ code: 'wrong-type', params: { wanted: 'string' }, path: ['id'] });
  }
  return { id: id ?? undefined, result: answerWithin(content, model, answer) };
}

/** A question that is too large to be answered exactly is an issue of its line, like any other. */
function answerWithin<Answer extends object>(
  content: Readonly<Record<string, unknown>>,
  model: Model,
  answer: LineAnswer<Answer>,
): Result<Answer> {
  try {
    return answer(content, model);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    return { ok: false, issues: [{ code: 'analysis-too-large', params: { limit: error.limit }, path: [] }] };
  }
}

function wrong(one: Issue): Answered<never> {
  return { id: undefined, result: { ok: false, issues: [one] } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An issue as it stands in a line. */
function issueLine({ code, path, params }: Issue): Issue<string> {
  return { code, path, params };
}
