import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { bundle, workFolder } from './bundle.mjs';

// npm run compare -- [--for MINUTES] [--count N] [--from BATCH] [--processes N]
// Holds the engine against the reference for so long, or on so many situations; batch by batch, each known by its number.
const options = process.argv.slice(2);
const minutes = numberOf('--for');
const count = numberOf('--count') ?? (minutes === undefined ? 1_000_000 : Number.POSITIVE_INFINITY);
const from = numberOf('--from') ?? 0;
const processes = numberOf('--processes') ?? 2;

const folder = workFolder();
const start = performance.now();
let [next, compared, inDefault, shown, isStopped] = [from, 0, 0, start, false];
const wrong = [];
process.once('SIGINT', () => {
  isStopped = true;
});
try {
  const file = await bundle('compare/child.mjs', folder);
  const sizes = await Promise.all(Array.from({ length: processes }, () => run(file)));
  const [size] = sizes;
  say();
  console.log(
    `Of the default model’s ${size.toLocaleString('en-US')} situations ${inDefault.toLocaleString('en-US')} were looked at in this run; batches ${from} to ${next - 1}. To go on: npm run compare -- --from ${next}`,
  );
  for (const one of wrong) console.log(JSON.stringify(one, null, 1));
  console.log(`${wrong.length} mismatches`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Lets one process compare batch after batch until it is enough; gives the size of the default model's space. */
function run(file) {
  return new Promise((resolve, reject) => {
    let size;
    const child = fork(file);
    child.on('exit', (code) => (code === 0 || code === null ? resolve(size) : reject(new Error(`exit code ${code}`))));
    child.on('message', (told) => {
      if (told.size !== undefined) size = told.size;
      if (told.batch !== undefined) note(told);
      if (isEnough()) child.disconnect();
      else child.send(next++);
    });
  });
}

function note({ batch, compared: more, wrong: found }) {
  compared += more;
  if (batch % 2 === 0) inDefault += more;
  if (found !== undefined) wrong.push({ batch, ...found });
  if (performance.now() - shown < 60_000) return;
  shown = performance.now();
  say();
}

function isEnough() {
  const isLong = minutes !== undefined && performance.now() - start >= minutes * 60_000;
  return isStopped || isLong || compared >= count || wrong.length > 0;
}

function say() {
  const rate = (compared / (performance.now() - start)) * 1000;
  console.log(
    `${compared.toLocaleString('en-US')} situations compared, ${Math.round(rate).toLocaleString('en-US')} a second; next batch ${next}`,
  );
}

function numberOf(option) {
  const at = options.indexOf(option);
  if (at === -1) return undefined;
  const value = Number(options[at + 1]?.replaceAll('_', ''));
  if (!(value > 0) && !(option === '--from' && value === 0)) throw new Error(`${option} takes a number`);
  return value;
}
