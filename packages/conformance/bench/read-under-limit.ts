/** Reads a made-up log to its end and prints its report: to be run with a small heap. */
import { xesColumns } from '../src/log/columns.js';
import { mergeByTime } from '../src/log/merge-by-time.js';
import { type OpenLog, readLog } from '../src/log/read-log.js';
import { chunks, columns } from './generated-log.mjs';

const [format = 'json-lines', events = '1000', logs = '1'] = process.argv.slice(2);
const byKey = format === 'xes' ? { ...xesColumns, activity: 'act', id: 'id', keep: columns.keep } : columns;
const open: OpenLog[] = [];
for (let number = 0; number < Number(logs); number += 1) {
  const log = await readLog(chunks(format, Number(events)), { columns: byKey });
  if (!log.ok) throw new Error(JSON.stringify(log.issues));
  open.push(log.value);
}
// What a checker would keep: something for each case of late, by the text that the reader gave.
const cases = new Map<string, number>();
let latest = Number.NEGATIVE_INFINITY;
let backwards = 0;
for await (const batch of mergeByTime(open.map((log) => log.batches))) {
  for (const { caseId, at } of batch) {
    if (at < latest) backwards += 1;
    latest = at;
    cases.delete(caseId);
    cases.set(caseId, at);
    if (cases.size > 40_000) cases.delete(cases.keys().next().value ?? '');
  }
}
const reports = open.map((log) => log.report());
const total = (of: 'read' | 'bad' | 'bytes'): number => reports.reduce((sum, report) => sum + report[of], 0);
console.log(
  JSON.stringify({ read: total('read'), bad: total('bad'), bytes: total('bytes'), backwards, cases: cases.size }),
);
