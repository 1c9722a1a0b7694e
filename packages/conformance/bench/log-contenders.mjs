/** What is measured over a made-up log, each in a process of its own: the check, the reader alone, and the least that anybody could do. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { SaxesParser } from 'saxes';
import { mappingFor } from './log-mapping.mjs';

const eachLine = (work) => async (path) => {
  for await (const line of createInterface({ input: createReadStream(path) })) work(line);
};

/** Quicker than `readline`: whole chunks as text, cut at each newline. */
const eachCut = (work) => async (path) => {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    const whole = rest + chunk;
    let from = 0;
    for (let end = whole.indexOf('\n'); end !== -1; end = whole.indexOf('\n', from)) {
      work(whole.slice(from, end));
      from = end + 1;
    }
    rest = whole.slice(from);
  }
};

async function saxesAlone(path) {
  const parser = new SaxesParser();
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) parser.write(chunk);
  parser.close();
}

/** The run of each contender, told what the package's own sources give. */
export const contenders = {
  readline: () => eachLine(JSON.parse),
  cut: () => eachCut(JSON.parse),
  split: () => eachLine((line) => line.split(',')),
  saxes: () => saxesAlone,
  read:
    ({ openLog, logColumns }) =>
    async (path, events, format) => {
      const log = await openLog(path, { columns: logColumns(mappingFor(format)) });
      let read = 0;
      for await (const batch of log.value.batches) read += batch.length;
      if (read !== events) throw new Error(JSON.stringify({ read, ...log.value.report().counts }));
    },
  check:
    ({ checkLog, defaultModel, danishWorkingCalendar, logColumns, openLog }) =>
    async (path, events, format) => {
      const log = await openLog(path, { columns: logColumns(mappingFor(format)) });
      const mapping = mappingFor(format);
      const calendar = danishWorkingCalendar(2025, 2029);
      const report = await checkLog(defaultModel('2026-11-24'), { calendar, mapping, logs: [log.value] });
      const { mapped } = report.coverage;
      if (mapped !== events || report.errors.length > 0) throw new Error(JSON.stringify({ mapped, ...report.events }));
    },
};

/** For each format: what is measured, against which of them the check is held, and over what share of the events. */
export const groups = [
  {
    format: 'json-lines',
    title: 'JSON Lines',
    share: 1,
    rows: [
      { id: 'readline', title: 'readline and `JSON.parse`' },
      { id: 'cut', title: 'cut at newlines and `JSON.parse`' },
      { id: 'read', title: 'reading alone' },
      { id: 'check', title: 'the whole check' },
    ],
  },
  {
    format: 'csv',
    title: 'CSV',
    share: 1 / 3,
    rows: [
      { id: 'split', title: 'readline and `split`, which is no CSV' },
      { id: 'read', title: 'reading alone' },
      { id: 'check', title: 'the whole check' },
    ],
  },
  {
    format: 'xes',
    title: 'XES',
    share: 1 / 10,
    rows: [
      { id: 'saxes', title: 'saxes alone' },
      { id: 'read', title: 'reading alone' },
      { id: 'check', title: 'the whole check' },
    ],
  },
];
