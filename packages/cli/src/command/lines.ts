import type { Issue, Model, Result } from '@samarbejde/core';
import { type ExitCode, exitCodes } from '../exit.js';
import { type InputLine, inputLines, longestLine } from '../input/lines.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import type { Call } from './command.js';

/** Answers one line's content with an object, or says what is wrong with it. */
export type LineAnswer = (content: Readonly<Record<string, unknown>>, model: Model) => Result<object>;

/**
 * Answers JSON Lines with JSON Lines, one by one: each answer is written before the next line is awaited. A line that
 * is wrong gets its issues in its place and the rest goes on; the exit code is then 2.
 */
export async function answerLines(call: Call, answer: LineAnswer): Promise<ExitCode> {
  if (call.names.length > 0) return refuse(call, [issue('usage', { how: 'samarbejde … < lines.jsonl' })]);
  const model = await modelFor(call);
  if (!model.ok) return refuse(call, model.issues);
  let code: ExitCode = exitCodes.clean;
  for await (const line of inputLines(call.io.stdin)) {
    const { id, result } = answerLine(line, model.value, answer);
    if (!result.ok) code = exitCodes.couldNotCheck;
    const head = id === undefined ? {} : { id };
    const body = result.ok ? result.value : { line: line.line, issues: result.issues.map(issueLine) };
    await call.io.stdout.write(`${JSON.stringify({ ...head, ...body })}\n`);
  }
  return code;
}

interface Answered {
  readonly id: string | undefined;
  readonly result: Result<object>;
}

function answerLine(line: InputLine, model: Model, answer: LineAnswer): Answered {
  if ('fault' in line) return wrong(issue(line.fault, line.fault === 'line-too-long' ? { limit: longestLine } : {}));
  const parsed = parseJson(line.text);
  if (parsed === undefined) return wrong(issue('not-json'));
  if (!isObject(parsed)) return wrong({ code: 'wrong-type', params: { wanted: 'object' }, path: [] });
  const { id, ...content } = parsed;
  if (id !== undefined && id !== null && typeof id !== 'string') {
    return wrong({ code: 'wrong-type', params: { wanted: 'string' }, path: ['id'] });
  }
  return { id: id ?? undefined, result: answer(content, model) };
}

function wrong(one: Issue): Answered {
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
