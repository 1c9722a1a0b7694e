import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, here, workFolder } from './bundle.mjs';
import { groups } from './contenders.mjs';
import { measureFootprint } from './footprint.mjs';
import { Contender } from './process.mjs';
import { median, report, writePage } from './report.mjs';

// npm run bench [-- --quick] [-- --only TEXT]: measures everything and writes docs/benchmark.md; with either it only prints.
const options = process.argv.slice(2);
const isQuick = options.includes('--quick');
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;
const rounds = isQuick ? 3 : 9;
const milliseconds = isQuick ? 100 : 300;
/** Rounds before the first that counts: until then the code is still being compiled. */
const warmUp = isQuick ? 2 : 4;
const checked = 500;

const folder = workFolder();
try {
  const { workload } = await import(await bundle('workload.mjs', folder));
  const given = workload(7, 2048);
  const workloadFile = join(folder, 'workload.json');
  writeFileSync(workloadFile, JSON.stringify(given));
  console.log(
    `The table: ${given.table.rows.length} rows over ${given.table.keys.length} keys and ${given.table.channels.length} channels.`,
  );
  const results = [];
  for (const group of groups) results.push({ group, rows: await measure(group, given, workloadFile) });
  const footprint = only === undefined ? await measureFootprint(folder, isQuick ? 3 : 5) : [];
  const text = report(results, footprint, given);
  console.log(text);
  if (only === undefined && !isQuick) writePage(text);
} finally {
  rmSync(folder, { recursive: true });
}

/** Starts every contender of a group, checks its verdicts, and lets them run in turn, round after round. */
async function measure(group, given, workloadFile) {
  const chosen = group.contenders.filter(({ id }, index) => only === undefined || index === 0 || id.includes(only));
  const running = [];
  try {
    for (const one of chosen) {
      const file = await bundle(`contenders/${one.file}.mjs`, folder);
      const contender = await Contender.start(join(here, 'child.mjs'), file, one.variant, workloadFile);
      running.push({ one, contender, speeds: [] });
      await hold(one, contender, given);
    }
    for (let round = -warmUp; round < rounds; round++) {
      for (const { contender, speeds } of running) {
        const { count, milliseconds: took } = await contender.round(milliseconds);
        if (round >= 0) speeds.push((count / took) * 1000);
      }
    }
  } finally {
    for (const { contender } of running) contender.end();
  }
  const [first] = running;
  return running.map(({ one, speeds }) => ({
    ...one,
    median: median(speeds),
    spread: (Math.max(...speeds) - Math.min(...speeds)) / median(speeds),
    // Each round is compared with the first contender's in the same round: what disturbs one disturbs the other.
    ratio: median(speeds.map((speed, round) => speed / first.speeds[round])),
  }));
}

/** Nothing is measured that does not give the same verdicts. */
async function hold(one, contender, given) {
  if (one.file === 'calendar' || one.file === 'own') return;
  const wrong = await contender.check(given.flat.slice(0, checked), given.expected.slice(0, checked));
  if (wrong.length > 0) throw new Error(`${one.name} gives other verdicts in ${wrong.length} of ${checked} situations`);
}
