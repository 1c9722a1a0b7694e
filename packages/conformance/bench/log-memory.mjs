/** Checks a made-up log that is never written anywhere, and prints the memory of the process at each million events. */
import { chunks } from './generated-log.mjs';
import { mappingFor } from './log-mapping.mjs';

const [bundle, events, format = 'json-lines'] = process.argv.slice(2);
const { checkLog, danishWorkingCalendar, defaultModel, logColumns, readLog } = await import(bundle);

const megabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`;
const mapping = mappingFor(format);
let next = 1_000_000;
const tell = (count) => {
  if (count < next) return;
  next += 1_000_000;
  const peak = megabytes(process.resourceUsage().maxRSS * 1024);
  console.log(`${count} events: ${megabytes(process.memoryUsage().rss)}, at most ${peak}`);
};
const log = await readLog(chunks(format, Number(events)), { columns: logColumns(mapping) });
const calendar = danishWorkingCalendar(2025, 2029);
const report = await checkLog(defaultModel('2026-11-24'), { calendar, mapping, logs: [log.value], onProgress: tell });
console.log(JSON.stringify({ ...report.events, cases: report.cases, errors: report.errors.length }));
