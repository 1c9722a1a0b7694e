import type { Result } from '@samarbejde/core';
import { type Call, formats } from '../command/command.js';
import { issue } from '../message/issue.js';

/** The value of an option that has a few; the first when it is left out. */
export function choiceOf<Value extends string>(
  call: Call,
  option: string,
  values: readonly [Value, ...Value[]],
): Result<Value> {
  const asked = call.text(option);
  const found = asked === undefined ? values[0] : values.find((value) => value === asked);
  if (found !== undefined) return { ok: true, value: found };
  return { ok: false, issues: [issue('usage', { how: `--${option} ${values.join('|')}` })] };
}

/** Whether a command answers people or programs. */
export function formatOf(call: Call): Result<(typeof formats)[number]> {
  return choiceOf(call, 'format', formats);
}
