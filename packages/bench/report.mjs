import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { here } from './bundle.mjs';

const page = join(here, '../../docs/benchmark.md');
const start = '<!-- Measured: written by `npm run bench`, not by hand. -->';
const end = '<!-- End of what was measured. -->';

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The tables of a run, as Markdown. */
export function report(results, footprint, { table }) {
  const cpu = cpus()[0]?.model ?? 'unknown processor';
  return [
    `Node ${process.versions.node}, ${cpu}, ${cpus().length} cores; speeds are per second of the processor's time. The table: ${table.rows.length} rows, ${table.keys.length} keys, ${table.channels.length} channels.`,
    ...results.flatMap(({ group, rows }) => ['', `### ${group.title.en}`, '', ...speedTable(group, rows)]),
    ...(footprint.length === 0 ? [] : ['', '### Size, start and memory', '', ...footprintTable(footprint)]),
  ].join('\n');
}

function speedTable({ unit, contenders: [first] }, rows) {
  return [
    `| | ${unit} | spread | beside ${first.id} |`,
    '|---|---:|---:|---:|',
    ...rows.map(
      ({ name, median: speed, spread, ratio }) =>
        `| ${name} | ${rounded(speed)} | ${Math.round(spread * 100)} % | ${ratioText(ratio)} |`,
    ),
  ];
}

function footprintTable(rows) {
  return [
    '| | |',
    '|---|---:|',
    ...rows.map(
      ({ name, value, unit }) => `| ${name} | ${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit} |`,
    ),
  ];
}

/** Three figures are as many as a shared machine can tell. */
function rounded(number) {
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(number)) - 2);
  return (Math.round(number / scale) * scale).toLocaleString('en-US');
}

function ratioText(ratio) {
  return ratio >= 0.1 ? `${ratio.toFixed(2)}×` : `1/${Math.round(1 / ratio).toLocaleString('en-US')}`;
}

/** Puts a run's tables into the page, between its two marks. */
export function writePage(text) {
  const before = readFileSync(page, 'utf8');
  const [head, rest] = before.split(start);
  const tail = rest?.split(end)[1];
  if (tail === undefined) throw new Error(`${page} lacks the marks between which the tables stand`);
  writeFileSync(page, `${head}${start}\n\n${text}\n\n${end}${tail}`);
}
