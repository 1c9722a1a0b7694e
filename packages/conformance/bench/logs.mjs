/**
 * Measures the check of a log against the least that anybody could do with the same file.
 *
 * Usage: npm run bench:logs [-- --events N] [-- --rounds N] [-- --only FORMAT], or -- --memory N for a log of N events that only
 * streams by. Files are made up, read and thrown away.
 */
import { fork } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleFile } from './bundled.mjs';
import { chunks } from './generated-log.mjs';
import { groups } from './log-contenders.mjs';

const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '3000000' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    memory: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
/** Rounds before the first that counts: until then the code is still being compiled. */
const warmUp = 2;
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'bench-logs-'));
try {
  const bundle = await bundleFile(
    folder,
    '../src/check-log/check-log.ts',
    '../src/log/open-file.ts',
    '../src/log/read-log.ts',
    '../../core/src/index.ts',
  );
  if (options.memory !== undefined) await ended(fork(here('log-memory.mjs'), [bundle, options.memory]));
  else await measureAll(bundle);
} finally {
  await rm(folder, { recursive: true });
}

async function measureAll(bundle) {
  const cpu = cpus();
  console.log(`Node ${process.versions.node}, ${cpu[0]?.model}, ${cpu.length} cores; processor's time.\n`);
  for (const group of groups) {
    if (options.only !== undefined && options.only !== group.format) continue;
    const path = join(folder, group.format);
    const events = Math.round(Number(options.events) * group.share);
    await pipeline(Readable.from(chunks(group.format, events)), createWriteStream(path));
    const { size } = await stat(path);
    console.log(`${group.title}: ${events} events, ${Math.round(size / 1e6)} MB, ${rounds} rounds\n`);
    console.log(table(group.rows, await measure(group, bundle, path, events), events));
    await rm(path);
  }
}

/** Lets each have its round in turn, so that what disturbs one disturbs the others. */
async function measure({ rows, format }, bundle, path, events) {
  const children = [];
  try {
    for (const { id } of rows) {
      const child = fork(here('log-child.mjs'), [id, bundle, path, String(events), format]);
      children.push(child);
      await answer(child);
    }
    const times = rows.map(() => []);
    for (let round = -warmUp; round < rounds; round += 1) {
      for (const [index, child] of children.entries()) {
        child.send('run');
        const took = await answer(child);
        if (round >= 0) times[index].push(took);
      }
    }
    return times;
  } finally {
    for (const child of children) child.kill();
  }
}

function answer(child) {
  return new Promise((resolve, reject) => {
    const gone = (code) => reject(new Error(`a contender ended with exit code ${code}`));
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      resolve(message);
    });
  });
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
  });
}

/** A ratio is the median of each round's own, because a machine that is slow is slow for both. */
function table(rows, times, events) {
  const against = rows.filter(({ id }) => id !== 'read' && id !== 'check');
  const ratioTo = (list, { id }) => {
    const base = times[rows.findIndex((row) => row.id === id)];
    return median(base.map((time, round) => time / list[round])).toFixed(2);
  };
  return [
    `| | thousand events a second | spread |${against.map(({ title }) => ` of ${title} |`).join('')}`,
    `|---|---:|---:|${against.map(() => '---:|').join('')}`,
    ...rows.map(({ title }, index) => {
      const list = times[index];
      const middle = median(list);
      const spread = `${Math.round(((Math.max(...list) - Math.min(...list)) / middle) * 100)} %`;
      const ratios = against.map((one) => ` ${ratioTo(list, one)} |`).join('');
      return `| ${title} | ${Math.round(events / middle)} | ${spread} |${ratios}`;
    }),
    '',
  ].join('\n');
}

function median(list) {
  return [...list].sort((one, other) => one - other)[list.length >> 1];
}
