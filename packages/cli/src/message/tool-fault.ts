import type { Locale } from '@samarbejde/core';
import { printableLine } from '../output/printable.js';
import { issue, issueText } from './issue.js';

const mostFrames = 10;

/**
 * Says that the tool itself broke down, and where in the tool.
 *
 * What the fault says of itself is left out: it may quote what a file holds. Of a place only the end of its path is told.
 */
export function toolFaultText(fault: unknown, locale: Locale): string {
  const kind = fault instanceof Error ? fault.constructor.name : typeof fault;
  const frames = (fault instanceof Error ? (fault.stack ?? '') : '').split('\n').flatMap(frameOf).slice(0, mostFrames);
  return [issueText(issue('tool-fault', { fault: kind }), locale), ...frames].map(printableLine).join('\n');
}

/** A line of the stack that names a place; none for those that belong to the message. */
function frameOf(line: string): readonly string[] {
  const found = /^\s+at (?:(?:async )?(?:new )?([\w.$<>]+) )?.*?((?:[\w@.-]+\/)?[\w.-]+:\d+:\d+)\)?$/.exec(line);
  if (found === null) return [];
  const [, name, place = ''] = found;
  return [`  ${name === undefined ? place : `${name} (${place})`}`];
}
