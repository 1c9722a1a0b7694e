/**
 * Measures the readers of logs against the least that anybody could do with the same file in the same run.
 *
 * Usage: node bench/reading.mjs [events] [rounds]. The file is made up, read and thrown away.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { SaxesParser } from 'saxes';
import { chunks, columns } from './generated-log.mjs';

const [events = 300_000, rounds = 7] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'reading-'));

async function readers() {
  const outfile = join(folder, 'log.mjs');
  const contents = `export { openLog } from './open-file.js'; export { xesColumns } from './columns.js';`;
  const stdin = { contents, resolveDir: fileURLToPath(new URL('../src/log', import.meta.url)), loader: 'ts' };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' });
  return import(pathToFileURL(outfile).href);
}

const { openLog, xesColumns } = await readers();

const read = (path, readColumns) => async () => {
  const log = await openLog(path, { columns: readColumns });
  for await (const batch of log.value.batches) if (batch.length === 0) throw new Error('empty batch');
  const report = log.value.report();
  if (report.read !== events || report.bad > 0) throw new Error(JSON.stringify(report));
};

const eachLine = (path, work) => async () => {
  for await (const line of createInterface({ input: createReadStream(path) })) work(line);
};

/** Quicker than `readline`: whole chunks as text, cut at each newline. */
const eachCut = (path, work) => async () => {
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

const saxesAlone = (path) => async () => {
  const parser = new SaxesParser();
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) parser.write(chunk);
  parser.close();
};

const xesKept = { ...xesColumns, activity: 'act', id: 'id', keep: ['channel', 'purpose', 'from', 'sensitive'] };
const measures = {
  'json-lines': (path) => ({
    'readline and JSON.parse': eachLine(path, JSON.parse),
    'cut at newlines and JSON.parse': eachCut(path, JSON.parse),
    reader: read(path, columns),
  }),
  csv: (path) => ({
    'readline and split': eachLine(path, (line) => line.split(',')),
    reader: read(path, columns),
  }),
  xes: (path) => ({ 'saxes alone': saxesAlone(path), reader: read(path, xesKept) }),
};

/** Processor time, in milliseconds: others may be at work on the same machine. */
async function medians(candidates) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(candidates)) {
      const start = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(start);
      if (round > 0) times[name].push((user + system) / 1000);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]]),
  );
}

try {
  for (const [format, candidatesOf] of Object.entries(measures)) {
    const path = join(folder, format);
    await pipeline(Readable.from(chunks(format, events)), createWriteStream(path));
    const { size } = await stat(path);
    const { reader, ...others } = await medians(candidatesOf(path));
    console.log(
      `${format}: ${(size / 1e6).toFixed(0)} MB, ${events} events, reader ${(events / reader).toFixed(0)} k/s`,
    );
    for (const [name, time] of Object.entries(others)) console.log(`  ${(time / reader).toFixed(2)} of ${name}`);
  }
} finally {
  await rm(folder, { recursive: true });
}
